// SPDX-License-Identifier: Apache-2.0
// Mean distances from the Sun in millions of km and diameters in km (NASA planetary fact sheet, rounded). `drawn` is how
// large the picture on the road is, 0 to 1, not to scale; `bands` are the stripes of a gas planet, from pole to pole.
const PLANETS = [
  { "id": "sun", "distance": 0, "diameter": 1391400, "drawn": 1, "light": "#FFF3B0", "dark": "#F59E0B",
    "name": { "en": "the Sun", "es": "el Sol", "ar": "الشمس" },
    "fact": { "en": "More than a million Earths would fit inside.", "es": "Adentro cabría más de un millón de Tierras.", "ar": "يتسع جوفها لأكثر من مليون أرض." } },
  { "id": "mercury", "distance": 57.9, "diameter": 4879, "drawn": 0.22, "light": "#D6D3D1", "dark": "#57534E",
    "name": { "en": "Mercury", "es": "Mercurio", "ar": "عطارد" },
    "fact": { "en": "A year here lasts only 88 days.", "es": "Aquí un año dura solo 88 días.", "ar": "السنة هنا 88 يومًا فقط." } },
  { "id": "venus", "distance": 108.2, "diameter": 12104, "drawn": 0.38, "light": "#FDE8C4", "dark": "#B4772E",
    "name": { "en": "Venus", "es": "Venus", "ar": "الزهرة" },
    "fact": { "en": "The hottest planet: hot enough to melt lead.", "es": "El planeta más caliente: puede fundir plomo.", "ar": "أشد الكواكب حرارة: حره يصهر الرصاص." } },
  { "id": "earth", "distance": 149.6, "diameter": 12756, "drawn": 0.4, "light": "#9BE0FF", "dark": "#14508F",
    "name": { "en": "Earth", "es": "la Tierra", "ar": "الأرض" },
    "fact": { "en": "You are here. So is everybody you know.", "es": "Tú estás aquí. Y todas las personas que conoces.", "ar": "أنت هنا. وكل من تعرفهم هنا." } },
  { "id": "mars", "distance": 228, "diameter": 6792, "drawn": 0.28, "light": "#FFB99A", "dark": "#A23B1E",
    "name": { "en": "Mars", "es": "Marte", "ar": "المريخ" },
    "fact": { "en": "Its volcano Olympus Mons is the tallest we know.", "es": "Su volcán Olympus Mons es el más alto que conocemos.", "ar": "بركانه أوليمبوس مونس أعلى بركان نعرفه." } },
  { "id": "jupiter", "distance": 778.5, "diameter": 142984, "drawn": 0.86, "light": "#FBE3C8", "dark": "#A8683C",
    "bands": ["#B98A66", "#E9CBA4 22%", "#C08A62 31%", "#F4E3C8 42%", "#F1DDBF 50%", "#B06F48 57%", "#E5C59C 66%", "#C99468 78%", "#A77852"],
    "name": { "en": "Jupiter", "es": "Júpiter", "ar": "المشتري" },
    "fact": { "en": "A storm bigger than Earth has raged here for centuries.", "es": "Una tormenta más grande que la Tierra lleva siglos aquí.", "ar": "فيه عاصفة أكبر من الأرض منذ قرون." } },
  { "id": "saturn", "distance": 1432, "diameter": 120536, "drawn": 0.7, "ring": true, "light": "#FDF0CF", "dark": "#B08A4A",
    "bands": ["#C8A869", "#EAD7A4 30%", "#DCC283 42%", "#F6E8C0 55%", "#D8BD7E 70%", "#BE9C5C"],
    "name": { "en": "Saturn", "es": "Saturno", "ar": "زحل" },
    "fact": { "en": "Its rings are ice and rock, some as small as sand.", "es": "Sus anillos son hielo y roca, a veces como arena.", "ar": "حلقاته جليد وصخر، بعضها صغير كالرمل." } },
  { "id": "uranus", "distance": 2867, "diameter": 51118, "drawn": 0.54, "light": "#D3FBFF", "dark": "#2F8A99",
    "name": { "en": "Uranus", "es": "Urano", "ar": "أورانوس" },
    "fact": { "en": "It rolls around the Sun lying on its side.", "es": "Gira alrededor del Sol acostado sobre un lado.", "ar": "يدور حول الشمس وهو مستلقٍ على جنبه." } },
  { "id": "neptune", "distance": 4515, "diameter": 49528, "drawn": 0.52, "light": "#A9C7FF", "dark": "#1E3A9A",
    "name": { "en": "Neptune", "es": "Neptuno", "ar": "نبتون" },
    "fact": { "en": "Sunlight needs more than four hours to get here.", "es": "La luz del Sol tarda más de cuatro horas en llegar.", "ar": "يحتاج ضوء الشمس إلى أكثر من أربع ساعات ليصل إلى هنا." } }
];
