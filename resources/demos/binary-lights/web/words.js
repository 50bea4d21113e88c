// SPDX-License-Identifier: Apache-2.0
const WORDS = {
  "en": {
    "title": "Binary lights", "acts": "What to do", "act_count": "Count", "act_puzzle": "Puzzle", "act_letter": "Send a letter",
    "done": "Done", "bye": "Thank you for playing!", "again": "Start again",
    "lamps": "Lamps", "lamp_on": "Lamp %1, on", "lamp_off": "Lamp %1, off", "word": "Your word, as a machine keeps it",
    "task_count": "Make the day of your birthday. Tap the lamps.",
    "why_count": "Each lamp is worth twice the lamp on its right.",
    "task_puzzle": "Make %1.", "right": "Yes! That is %1.",
    "why_puzzle": "Round %1 of %2. There is only one way.",
    "all_done": "You made them all. You count like a computer!",
    "task_letter": "Lamps can be letters: 1 is A, 2 is B. Pick one.",
    "why_letter": "Every letter you read on a screen is sent as numbers.",
    "run": "Watch it count", "stop": "Stop", "clear": "All off", "next": "Next", "over": "Play again", "add": "Add %1", "no_letter": "Add",
    "nothing": "All lamps are off"
  },
  "es": {
    "title": "Luces binarias", "acts": "Qué hacer", "act_count": "Contar", "act_puzzle": "Reto", "act_letter": "Enviar una letra",
    "done": "Listo", "bye": "¡Gracias por jugar!", "again": "Empezar de nuevo",
    "lamps": "Lámparas", "lamp_on": "Lámpara %1, prendida", "lamp_off": "Lámpara %1, apagada", "word": "Tu palabra, como la guarda una máquina",
    "task_count": "Forma el día de tu cumpleaños. Toca las lámparas.",
    "why_count": "Cada lámpara vale el doble que la de su derecha.",
    "task_puzzle": "Forma el %1.", "right": "¡Sí! Eso es %1.",
    "why_puzzle": "Ronda %1 de %2. Solo hay una manera.",
    "all_done": "Lograste todos. ¡Cuentas como una computadora!",
    "task_letter": "Las lámparas pueden ser letras: 1 es A, 2 es B. Elige una.",
    "why_letter": "Cada letra que lees en una pantalla viaja como números.",
    "run": "Ver cómo cuenta", "stop": "Detener", "clear": "Apagar todo", "next": "Siguiente", "over": "Jugar otra vez", "add": "Agregar %1", "no_letter": "Agregar",
    "nothing": "Todas están apagadas"
  },
  "ar": {
    "title": "أضواء ثنائية", "acts": "ماذا تفعل", "act_count": "العدّ", "act_puzzle": "اللغز", "act_letter": "أرسل حرفًا",
    "done": "تم", "bye": "شكرًا على اللعب!", "again": "ابدأ من جديد",
    "lamps": "المصابيح", "lamp_on": "المصباح %1 مضاء", "lamp_off": "المصباح %1 مطفأ", "word": "كلمتك كما تحفظها الآلة",
    "task_count": "كوّن يوم ميلادك. المس المصابيح.",
    "why_count": "كل مصباح يساوي ضعف المصباح الذي عن يمينه.",
    "task_puzzle": "كوّن %1.", "right": "نعم! هذا %1.",
    "why_puzzle": "الجولة %1 من %2. توجد طريقة واحدة فقط.",
    "all_done": "كوّنتها كلها. أنت تعدّ مثل الحاسوب!",
    "task_letter": "قد تكون المصابيح حروفًا: 1 هو أ، و2 هو ب. اختر واحدًا.",
    "why_letter": "كل حرف تقرؤه على الشاشة يُرسل أرقامًا.",
    "run": "شاهدها تعدّ", "stop": "إيقاف", "clear": "أطفئ الكل", "next": "التالي", "over": "العب مرة أخرى", "add": "أضف %1", "no_letter": "أضف",
    "nothing": "كل المصابيح مطفأة"
  }
};
