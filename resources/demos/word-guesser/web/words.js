// SPDX-License-Identifier: Apache-2.0
const WORDS = {
  "en": {
    "title": "Word guesser", "acts": "What to do", "act_write": "Write", "act_compare": "Compare", "act_ask": "Ask",
    "done": "Done", "bye": "Thank you for playing!", "again": "Start again",
    "banner": "This is a machine. Do not type names or addresses.",
    "texts": "What the machine reads", "weather": "Weather", "old": "Old tales", "new": "New tales", "recipes": "Recipes",
    "task_write": "Tap words. The machine guesses the next one.",
    "task_compare": "Same start, four texts. Who says what?",
    "task_ask": "Ask it. It always sounds sure.",
    "reading": "Reading… %1 words", "read": "It read %1 words and counted which word follows which. That is all it knows.",
    "begin": "Pick a first word", "odds": "%1 of %2", "odds_named": "%1: %2 of %3", "stop": "· end", "choose": "Let it choose", "undo": "Take back", "fresh": "New line",
    "where": "It read this:", "unseen": "It never read “%1”. It guesses anyway.", "forgot": "It looks back only at “%1”.", "copied": "It read this very line before.",
    "starts": "How to begin", "says": "The machine says", "sure": "It is %1 out of 10 sure of the next word.", "truth": "What people know",
    "lesson_compare": "It has no opinion of its own. It repeats its text.", "lesson_ask": "Sure is not the same as right. People check."
  },
  "es": {
    "title": "Adivina palabras", "acts": "Qué hacer", "act_write": "Escribir", "act_compare": "Comparar", "act_ask": "Preguntar",
    "done": "Listo", "bye": "¡Gracias por jugar!", "again": "Empezar de nuevo",
    "banner": "Esto es una máquina. No escribas nombres ni direcciones.",
    "texts": "Lo que lee la máquina", "weather": "El tiempo", "old": "Cuentos viejos", "new": "Cuentos nuevos", "recipes": "Recetas",
    "task_write": "Toca palabras. La máquina adivina la que sigue.",
    "task_compare": "El mismo comienzo, cuatro textos. ¿Quién dice qué?",
    "task_ask": "Pregúntale. Siempre suena segura.",
    "reading": "Leyendo… %1 palabras", "read": "Leyó %1 palabras y contó qué palabra sigue a cuál. Es todo lo que sabe.",
    "begin": "Elige la primera palabra", "odds": "%1 de %2", "odds_named": "%1: %2 de %3", "stop": "· fin", "choose": "Que elija ella", "undo": "Quitar una", "fresh": "Otra línea",
    "where": "Leyó esto:", "unseen": "Nunca leyó «%1». Adivina igual.", "forgot": "Solo mira hacia atrás: «%1».", "copied": "Ya había leído esta línea, igualita.",
    "starts": "Cómo empezar", "says": "La máquina dice", "sure": "Está %1 de 10 segura de la palabra que sigue.", "truth": "Lo que sabe la gente",
    "lesson_compare": "No tiene opinión propia. Repite su texto.", "lesson_ask": "Sonar segura no es tener razón. La gente revisa."
  },
  "ar": {
    "title": "مخمّن الكلمات", "acts": "ماذا تفعل", "act_write": "الكتابة", "act_compare": "المقارنة", "act_ask": "السؤال",
    "done": "تم", "bye": "شكرًا على اللعب!", "again": "ابدأ من جديد",
    "banner": "هذه آلة. لا تكتب أسماء أو عناوين.",
    "texts": "ما تقرؤه الآلة", "weather": "الطقس", "old": "حكايات قديمة", "new": "حكايات جديدة", "recipes": "وصفات",
    "task_write": "المس الكلمات. الآلة تخمّن الكلمة التالية.",
    "task_compare": "البداية نفسها وأربعة نصوص. من يقول ماذا؟",
    "task_ask": "اسألها. تبدو واثقة دائمًا.",
    "reading": "تقرأ… الكلمات: %1", "read": "قرأت كلمات عددها %1، وعدّت ما يتبع كل كلمة. هذا كل ما تعرفه.",
    "begin": "اختر أول كلمة", "odds": "%1 من %2", "odds_named": "%1: %2 من %3", "stop": "· النهاية", "choose": "دعها تختار", "undo": "تراجع", "fresh": "سطر جديد",
    "where": "قرأت هذا:", "unseen": "لم تقرأ «%1» قط. ومع ذلك تخمّن.", "forgot": "لا تنظر إلا إلى «%1».", "copied": "قرأت هذا السطر نفسه من قبل.",
    "starts": "كيف تبدأ", "says": "تقول الآلة", "sure": "هي واثقة من الكلمة التالية: %1 من 10.", "truth": "ما يعرفه الناس",
    "lesson_compare": "ليس لها رأي. هي تكرر نصها.", "lesson_ask": "الثقة ليست الصواب. الناس يتحققون."
  }
};
