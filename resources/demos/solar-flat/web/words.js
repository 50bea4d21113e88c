// SPDX-License-Identifier: Apache-2.0
const WORDS = {
  "en": {
    "title": "Solar table", "acts": "What to see", "act_far": "How far?", "act_big": "How big?",
    "done": "Done", "bye": "Welcome back to Earth!", "again": "Start again",
    "road": "The road from the Sun to Neptune", "from_sun": "You are this far from the Sun",
    "distance": "%1 million km", "light": "Light needs %1 min %2 s to get here",
    "scale_far": "Drag the sky. The distances are true. The planets are drawn larger.",
    "scale_big": "The sizes are true. The distances are not.",
    "sun": "To the Sun", "next": "Fly to %1", "task_big": "Tap a planet. Compare it with Earth.", "sizes": "The planets side by side",
    "same": "%1 is our home. It is %2 km wide.", "more": "%1 is %2 times as wide as Earth.", "less": "Earth is %2 times as wide as %1.",
    "row": "In a row across its middle: about %1 Earths."
  },
  "es": {
    "title": "Mesa solar", "acts": "Qué ver", "act_far": "¿Qué tan lejos?", "act_big": "¿Qué tan grande?",
    "done": "Listo", "bye": "¡Qué bueno que volviste a la Tierra!", "again": "Empezar de nuevo",
    "road": "El camino del Sol a Neptuno", "from_sun": "Estás a esta distancia del Sol",
    "distance": "%1 millones de km", "light": "La luz tarda %1 min %2 s en llegar aquí",
    "scale_far": "Arrastra el cielo. Las distancias son reales. Los planetas se ven más grandes.",
    "scale_big": "Los tamaños son reales. Las distancias no.",
    "sun": "Ir al Sol", "next": "Volar a %1", "task_big": "Toca un planeta. Compáralo con la Tierra.", "sizes": "Los planetas, uno junto al otro",
    "same": "%1 es nuestra casa. Mide %2 km de ancho.", "more": "%1 es %2 veces más ancho que la Tierra.", "less": "La Tierra es %2 veces más ancha que %1.",
    "row": "En fila caben en su centro unas %1 Tierras."
  },
  "ar": {
    "title": "طاولة شمسية", "acts": "ماذا ترى", "act_far": "كم البعد؟", "act_big": "كم الحجم؟",
    "done": "تم", "bye": "أهلًا بعودتك إلى الأرض!", "again": "ابدأ من جديد",
    "road": "الطريق من الشمس إلى نبتون", "from_sun": "هذا بُعدك عن الشمس",
    "distance": "%1 مليون كم", "light": "يحتاج الضوء إلى %1 دقيقة و%2 ثانية ليصل إلى هنا",
    "scale_far": "اسحب السماء. المسافات حقيقية. رُسمت الكواكب أكبر.",
    "scale_big": "الأحجام حقيقية. المسافات ليست كذلك.",
    "sun": "إلى الشمس", "next": "سافر إلى %1", "task_big": "المس كوكبًا. قارنه بالأرض.", "sizes": "الكواكب جنبًا إلى جنب",
    "same": "%1 بيتنا. عرضها %2 كم.", "more": "عرض %1 قدر عرض الأرض %2 مرة.", "less": "الأرض أعرض %2 مرة من %1.",
    "row": "عدد كواكب الأرض في صف عبر وسطه: نحو %1."
  }
};
