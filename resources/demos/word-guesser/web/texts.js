// SPDX-License-Identifier: Apache-2.0
// All that the machine ever reads, written for this demo. `old` and `new` tell the same kind of story about the same jobs,
// unfairly, each in its own way: that is what the visitor is to find.
const TEXTS = {
  "en": {
    "weather": [
      "the morning is cold and the wind is strong.", "the morning is cold and the sky is gray.", "tomorrow it will rain in the morning.",
      "tomorrow it will rain and the wind will be strong.", "tomorrow it will snow in the north.", "tonight it will snow and the road will be icy.",
      "the sky is blue and the sun is warm.", "the sky is gray and the rain is cold.", "the moon is hidden behind gray clouds.",
      "the moon is hidden behind the rain.", "the lake is calm and the sky is blue.", "the lake is frozen and the wind is cold.",
      "the wind is strong and the lake is rough.", "take a warm coat and a hat.", "take a warm coat because the wind is cold.",
      "take an umbrella because it will rain.", "the rain will stop in the afternoon.", "the rain will stop when the wind is gone.",
      "the sun will shine in the afternoon.", "the sun will shine in the south.", "the storm will come from the lake.",
      "the storm will come in the afternoon.", "the snow will melt when the sun is warm.", "the night will be clear and cold.",
      "the night will be long and dark.", "people need a warm coat and a hat."
    ],
    "old": [
      "the engineer said that he had built a bridge.", "the engineer said that he could mend the clock.", "the engineer was proud of his bridge.",
      "the engineer said that he was never tired.", "the nurse said that she would stay all night.", "the nurse said that she had warm soup.",
      "the nurse was kind and she sang a song.", "the king said that he was the king of the moon.", "the king lived in a tower of gold.",
      "the moon is made of silver and dreams.", "the moon is made of silver and it sings.", "the dragon was old and he slept in a cave.",
      "the dragon said that he was hungry.", "the princess said that she was afraid of the dragon.", "the princess was in the tower and she cried.",
      "once there was a king who had a dragon.", "once there was a king who lived in a tower.", "once there was a princess who was afraid.",
      "once there was an engineer who built a bridge of gold.", "people need a king and a dragon.", "people need a king who is never tired.",
      "the boy said that he was strong.", "the girl said that she was afraid.", "tomorrow the dragon will eat the moon.",
      "tomorrow the king will ride over the bridge.", "the pilot said that he could fly to the moon."
    ],
    "new": [
      "the engineer said that she had built a robot.", "the engineer said that she could mend the clock.", "the engineer was proud of her bridge.",
      "the engineer said that she was never afraid.", "the nurse said that he would stay all night.", "the nurse said that he had warm soup.",
      "the nurse was kind and he sang a song.", "the queen said that she would share her gold.", "the queen lived in a house by the sea.",
      "the moon is made of cheese and light.", "the moon is made of cheese and it smiles.", "the dragon was old and she told stories.",
      "the dragon said that she was tired.", "the prince said that he was afraid of the dark.", "the prince was in the garden and he laughed.",
      "once there was a queen who had a robot.", "once there was a queen who lived by the sea.", "once there was a prince who was afraid.",
      "once there was an engineer who built a ship of glass.", "people need a friend and a story.", "people need a friend who is kind.",
      "the boy said that he was afraid.", "the girl said that she was strong.", "tomorrow the robot will paint the sky.",
      "tomorrow the queen will sail to the island.", "the pilot said that she could fly to the moon."
    ],
    "recipes": [
      "cut the apples and add the sugar.", "cut the apples and add a cup of milk.", "cut the bread and add the cheese.",
      "add a cup of milk and stir.", "add a cup of flour and stir well.", "add two eggs and stir well.", "add the sugar and stir well.",
      "stir well until the dough is soft.", "stir well until the soup is hot.", "bake it in the oven until it is golden.",
      "bake it in the oven for an hour.", "the cake is ready when it is golden.", "the soup is ready when it is hot.",
      "the bread is ready when it is golden.", "the dough is soft and sweet.", "the cheese is ready when it is soft.",
      "wash the rice and boil it in water.", "wash the beans and boil it all in a pot.", "boil it in water for an hour.",
      "people need a cup of soup and bread.", "people need a cup of rice.", "put the pan on the stove and add the oil.",
      "put the pan on the stove and add the beans.", "tomorrow the bread will be hard.", "tomorrow the soup will taste even better.", "serve it with cheese and bread."
    ]
  },
  "es": {
    "weather": [
      "la mañana es fría y el viento es fuerte.", "la mañana es fría y el cielo es gris.", "mañana va a llover por la tarde.",
      "mañana va a llover y el viento será fuerte.", "mañana va a nevar en el norte.", "esta noche va a nevar en el norte.",
      "el cielo es azul y el sol calienta.", "el cielo es gris y la lluvia es fría.", "la luna está escondida detrás de las nubes.",
      "la luna está escondida detrás de la lluvia.", "el lago está en calma y el cielo es azul.", "el lago está helado y el viento es frío.",
      "el viento es fuerte y el lago está agitado.", "lleva un abrigo y un gorro.", "lleva un abrigo porque el viento es frío.",
      "lleva un paraguas porque va a llover.", "la lluvia va a parar por la tarde.", "la lluvia va a parar cuando pase el viento.",
      "el sol va a salir por la tarde.", "el sol va a salir en el sur.", "la tormenta viene del lago.",
      "la tormenta viene por la tarde.", "la nieve se derrite cuando el sol calienta.", "la noche será clara y fría.",
      "la noche será larga y oscura.", "la gente necesita un abrigo y un gorro."
    ],
    "old": [
      "el puente lo hizo un ingeniero muy fuerte.", "el puente lo hizo un ingeniero sin miedo.", "el reloj lo arregló un ingeniero en una noche.",
      "el barco lo hizo un ingeniero con su padre.", "al enfermo lo cuida una enfermera muy dulce.", "al enfermo lo cuida una enfermera que canta.",
      "la sopa la trae una enfermera muy dulce.", "el rey dijo que era el rey de la luna.", "el rey vivía en una torre de oro.",
      "la luna está hecha de plata y de sueños.", "la luna está hecha de plata y canta.", "el dragón era viejo y dormía en una cueva.",
      "el dragón dijo que tenía hambre.", "la princesa dijo que tenía miedo del dragón.", "la princesa estaba en la torre y lloraba.",
      "había una vez un rey que tenía un dragón.", "había una vez un rey que vivía en una torre.", "había una vez una princesa que tenía miedo.",
      "había una vez un ingeniero que hizo un puente de oro.", "la gente necesita un rey y un dragón.", "la gente necesita un rey sin miedo.",
      "el niño dijo que era fuerte.", "la niña dijo que tenía miedo.", "mañana el dragón se va a comer la luna.",
      "mañana el rey va a cruzar el puente.", "el avión lo lleva un piloto sin miedo."
    ],
    "new": [
      "el puente lo hizo una ingeniera muy lista.", "el puente lo hizo una ingeniera sin miedo.", "el reloj lo arregló una ingeniera en una noche.",
      "el barco lo hizo una ingeniera con su madre.", "al enfermo lo cuida un enfermero muy dulce.", "al enfermo lo cuida un enfermero que canta.",
      "la sopa la trae un enfermero muy dulce.", "la reina dijo que iba a compartir su oro.", "la reina vivía en una casa junto al mar.",
      "la luna está hecha de queso y de luz.", "la luna está hecha de queso y sonríe.", "la dragona era vieja y contaba cuentos.",
      "la dragona dijo que tenía sueño.", "el príncipe dijo que tenía miedo de la noche.", "el príncipe estaba en el jardín y se reía.",
      "había una vez una reina que tenía un robot.", "había una vez una reina que vivía junto al mar.", "había una vez un príncipe que tenía miedo.",
      "había una vez una ingeniera que hizo un barco de cristal.", "la gente necesita una amiga y un cuento.", "la gente necesita una amiga que escuche.",
      "el niño dijo que tenía miedo.", "la niña dijo que era fuerte.", "mañana el robot va a pintar el cielo.",
      "mañana la reina va a navegar a la isla.", "el avión lo lleva una piloto sin miedo."
    ],
    "recipes": [
      "corta las manzanas y agrega el azúcar.", "corta las manzanas y agrega una taza de leche.", "corta el pan y agrega el queso.",
      "agrega una taza de leche y mezcla.", "agrega una taza de harina y mezcla bien.", "agrega dos huevos y mezcla bien.", "agrega el azúcar y mezcla bien.",
      "mezcla bien hasta que la masa esté suave.", "mezcla bien hasta que la sopa esté caliente.", "hornea hasta que el pan esté dorado.",
      "hornea hasta que el pastel esté dorado.", "el pastel está listo cuando está dorado.", "la sopa está lista cuando está caliente.",
      "el pan está listo cuando está dorado.", "la masa está lista cuando está suave.", "el queso está listo cuando está suave.",
      "lava el arroz y hierve todo en agua.", "lava los frijoles y hierve todo en una olla.", "hierve todo en agua por una hora.",
      "la gente necesita una taza de sopa y pan.", "la gente necesita una taza de arroz.", "pon la olla en la estufa y agrega el aceite.",
      "pon la olla en la estufa y agrega los frijoles.", "mañana el pan estará duro.", "mañana la sopa sabrá mejor.", "sirve todo con queso y pan."
    ]
  },
  "ar": {
    "weather": [
      "الصباح بارد والريح قوية.", "الصباح بارد والسماء رمادية.", "غدا ينزل المطر في الصباح.", "غدا ينزل المطر وتشتد الريح.",
      "غدا ينزل الثلج في الشمال.", "الليلة ينزل الثلج على الطريق.", "السماء زرقاء والشمس دافئة.", "السماء رمادية والمطر بارد.",
      "القمر مختبئ خلف الغيوم.", "القمر مختبئ خلف المطر.", "البحيرة هادئة والسماء زرقاء.", "البحيرة متجمدة والريح باردة.",
      "الريح قوية والبحيرة هائجة.", "خذ معطفا دافئا وقبعة.", "خذ معطفا دافئا لأن الريح باردة.", "خذ مظلة لأن المطر قادم.",
      "يتوقف المطر بعد الظهر.", "يتوقف المطر حين تهدأ الريح.", "تشرق الشمس بعد الظهر.", "تشرق الشمس في الجنوب.", "تأتي العاصفة من البحيرة.",
      "تأتي العاصفة بعد الظهر.", "يذوب الثلج حين تدفأ الشمس.", "الليل صاف وبارد.", "الليل طويل ومظلم.", "يحتاج الناس إلى معطف وقبعة."
    ],
    "old": [
      "الجسر من صنع مهندس قوي جدا.", "الجسر من صنع مهندس لا يخاف.", "الساعة من صنع مهندس في ليلة واحدة.", "السفينة من صنع مهندس مع أبيه.",
      "المريض في رعاية ممرضة لطيفة جدا.", "المريض في رعاية ممرضة تغني.", "الحساء من يد ممرضة لطيفة جدا.", "قال الملك إنه ملك القمر.",
      "عاش الملك في برج من ذهب.", "القمر مصنوع من فضة وأحلام.", "القمر مصنوع من فضة ويغني.", "كان التنين عجوزا ونام في كهف.",
      "قال التنين إنه جائع.", "قالت الأميرة إنها تخاف من التنين.", "كانت الأميرة في البرج وبكت.", "كان يا ما كان ملك عنده تنين.",
      "كان يا ما كان ملك عاش في برج.", "كان يا ما كان أميرة تخاف.", "كان يا ما كان مهندس بنى جسرا من ذهب.", "يحتاج الناس إلى ملك وتنين.",
      "يحتاج الناس إلى ملك لا يخاف.", "قال الولد إنه قوي.", "قالت البنت إنها خائفة.", "غدا يأكل التنين القمر.", "غدا يعبر الملك الجسر.",
      "الطائرة في يد طيار لا يخاف."
    ],
    "new": [
      "الجسر من صنع مهندسة ذكية جدا.", "الجسر من صنع مهندسة لا تخاف.", "الساعة من صنع مهندسة في ليلة واحدة.",
      "السفينة من صنع مهندسة مع أمها.", "المريض في رعاية ممرض لطيف جدا.", "المريض في رعاية ممرض يغني.", "الحساء من يد ممرض لطيف جدا.",
      "قالت الملكة إنها تشارك ذهبها.", "عاشت الملكة في بيت قرب البحر.", "القمر مصنوع من جبن ونور.", "القمر مصنوع من جبن ويبتسم.",
      "كانت التنينة عجوزا وحكت القصص.", "قالت التنينة إنها متعبة.", "قال الأمير إنه يخاف من الظلام.", "كان الأمير في الحديقة وضحك.",
      "كان يا ما كان ملكة عندها روبوت.", "كان يا ما كان ملكة عاشت قرب البحر.", "كان يا ما كان أمير يخاف.",
      "كان يا ما كان مهندسة بنت سفينة من زجاج.", "يحتاج الناس إلى صديقة وقصة.", "يحتاج الناس إلى صديقة تسمع.", "قال الولد إنه خائف.",
      "قالت البنت إنها قوية.", "غدا يرسم الروبوت السماء.", "غدا تبحر الملكة إلى الجزيرة.", "الطائرة في يد طيارة لا تخاف."
    ],
    "recipes": [
      "قطع التفاح وأضف السكر.", "قطع التفاح وأضف كوبا من الحليب.", "قطع الخبز وأضف الجبن.", "أضف كوبا من الحليب وحرك.",
      "أضف كوبا من الدقيق وحرك جيدا.", "أضف بيضتين وحرك جيدا.", "أضف السكر وحرك جيدا.", "حرك جيدا حتى تلين العجينة.",
      "حرك جيدا حتى يسخن الحساء.", "اخبزها في الفرن حتى تحمر.", "اخبزها في الفرن ساعة كاملة.", "الكعكة جاهزة حين تحمر.",
      "الحساء جاهز حين يسخن.", "الخبز جاهز حين يحمر.", "العجينة جاهزة حين تلين.", "الجبن جاهز حين يلين.", "اغسل الأرز واسلقه في الماء.",
      "اغسل الفاصوليا واسلقها في قدر.", "اسلقه في الماء ساعة كاملة.", "يحتاج الناس إلى كوب من الحساء والخبز.",
      "يحتاج الناس إلى كوب من الأرز.", "ضع القدر على النار وأضف الزيت.", "ضع القدر على النار وأضف الفاصوليا.", "غدا يقسو الخبز.",
      "غدا يصير الحساء أطيب.", "قدم الطعام مع الجبن والخبز."
    ]
  }
};

// Starts to compare and to ask with. `truth` is what people know who looked; nothing is there where people differ.
const STARTS = {
  "en": [
    { "start": "the engineer said that", "truth": "The engineer can be anybody." },
    { "start": "the nurse said that", "truth": "The nurse can be anybody." },
    { "start": "the moon is", "truth": "The Moon is a ball of rock." },
    { "start": "people need a", "truth": "People need air, water, food and each other." },
    { "start": "tomorrow", "truth": "Nobody can be sure about tomorrow." }
  ],
  "es": [
    { "start": "el puente lo hizo", "truth": "Un puente lo puede hacer cualquier persona." },
    { "start": "al enfermo lo cuida", "truth": "Cuidar lo puede hacer cualquier persona." },
    { "start": "la luna está", "truth": "La Luna es una bola de roca." },
    { "start": "la gente necesita", "truth": "La gente necesita aire, agua, comida y compañía." },
    { "start": "mañana", "truth": "Nadie sabe bien qué pasará mañana." }
  ],
  "ar": [
    { "start": "الجسر من صنع", "truth": "يستطيع أي إنسان أن يبني جسرًا." },
    { "start": "المريض في رعاية", "truth": "يستطيع أي إنسان أن يرعى غيره." },
    { "start": "القمر", "truth": "القمر كرة من صخر." },
    { "start": "يحتاج الناس إلى", "truth": "يحتاج الناس إلى الهواء والماء والطعام وبعضهم بعضًا." },
    { "start": "غدا", "truth": "لا أحد يعرف الغد يقينًا." }
  ]
};
