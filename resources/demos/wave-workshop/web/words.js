// SPDX-License-Identifier: Apache-2.0
const WORDS = {
  "en": {
    "title": "Wave workshop", "acts": "What to do", "act_draw": "Draw", "act_stack": "Stack", "act_beat": "Beat",
    "done": "Done", "bye": "Thank you for playing!", "again": "Start again",
    "board": "The wave. Arrow keys: left and right choose a place, up and down bend it.",
    "shapes": "Shapes", "smooth": "Smooth", "square": "Square", "saw": "Saw", "peak": "Peak", "rough": "Rough",
    "parts": "Pure tones inside the wave", "part": "Tone %1", "lower": "Lower", "higher": "Higher", "hertz": "%1 Hz",
    "task_draw": "Draw a wave with your finger. Listen to its shape.",
    "task_stack": "Slide the tones. They add up to one sound.",
    "task_beat": "Two tones, nearly alike. Hear them argue.",
    "hear": "Play", "hush": "Stop",
    "one": "A smooth wave is one pure tone.", "few": "Your wave is %1 pure tones together.", "many": "Sharp corners need many tones. That sounds bright.",
    "silent": "A flat line moves no air: silence.", "first": "Tone A", "second": "Tone B",
    "alike": "The same tone: no beats.", "beats": "Loud and soft, %1 times a second. That is a beat."
  },
  "es": {
    "title": "Taller de ondas", "acts": "Qué hacer", "act_draw": "Dibujar", "act_stack": "Sumar", "act_beat": "Batir",
    "done": "Listo", "bye": "¡Gracias por jugar!", "again": "Empezar de nuevo",
    "board": "La onda. Con las flechas: izquierda y derecha eligen un lugar, arriba y abajo la doblan.",
    "shapes": "Formas", "smooth": "Suave", "square": "Cuadrada", "saw": "Sierra", "peak": "Pico", "rough": "Áspera",
    "parts": "Tonos puros dentro de la onda", "part": "Tono %1", "lower": "Más grave", "higher": "Más agudo", "hertz": "%1 Hz",
    "task_draw": "Dibuja una onda con el dedo. Escucha su forma.",
    "task_stack": "Desliza los tonos. Juntos hacen un solo sonido.",
    "task_beat": "Dos tonos casi iguales. Oye cómo discuten.",
    "hear": "Oír", "hush": "Detener",
    "one": "Una onda suave es un solo tono puro.", "few": "Tu onda son %1 tonos puros juntos.", "many": "Las esquinas necesitan muchos tonos. Suena brillante.",
    "silent": "Una línea plana no mueve el aire: silencio.", "first": "Tono A", "second": "Tono B",
    "alike": "El mismo tono: no hay batidos.", "beats": "Fuerte y suave, %1 veces por segundo. Eso es un batido."
  },
  "ar": {
    "title": "ورشة الأمواج", "acts": "ماذا تفعل", "act_draw": "الرسم", "act_stack": "الجمع", "act_beat": "النبض",
    "done": "تم", "bye": "شكرًا على اللعب!", "again": "ابدأ من جديد",
    "board": "الموجة. مفاتيح الأسهم: اليسار واليمين يختاران مكانًا، والأعلى والأسفل يثنيانها.",
    "shapes": "الأشكال", "smooth": "ناعمة", "square": "مربعة", "saw": "منشار", "peak": "قمة", "rough": "خشنة",
    "parts": "النغمات النقية داخل الموجة", "part": "النغمة %1", "lower": "أخفض", "higher": "أعلى", "hertz": "%1 هرتز",
    "task_draw": "ارسم موجة بإصبعك. استمع إلى شكلها.",
    "task_stack": "حرّك النغمات. معًا تصنع صوتًا واحدًا.",
    "task_beat": "نغمتان متشابهتان تقريبًا. اسمعهما تتجادلان.",
    "hear": "استمع", "hush": "إيقاف",
    "one": "الموجة الناعمة نغمة نقية واحدة.", "few": "عدد النغمات النقية في موجتك: %1.", "many": "الزوايا الحادة تحتاج نغمات كثيرة. صوتها ساطع.",
    "silent": "الخط المستقيم لا يحرّك الهواء: صمت.", "first": "النغمة أ", "second": "النغمة ب",
    "alike": "النغمة نفسها: لا نبض.", "beats": "قوي ثم ضعيف، في الثانية: %1. هذا هو النبض."
  }
};
