# SPDX-License-Identifier: Apache-2.0
"""A demo with everything that one can have after it runs, for the gallery: a live step, a quiz, answers of its own."""

from __future__ import annotations

from lab_kiosk.domain.demo import Feedback, Image, Live, Manifest, Question, Quiz, QuizQuestion, Run, Time
from lab_kiosk.domain.launch import Ai

GUESSER = Manifest(
    schema="lab.demo/1",
    id="word-guesser",
    version="1.0.0",
    title={"en": "Word guesser", "es": "Adivina palabras", "ar": "مخمّن الكلمات"},
    summary={
        "en": "See how a machine picks the next word.",
        "es": "Mira cómo una máquina elige la palabra.",
        "ar": "شاهد كيف تختار الآلة الكلمة.",
    },
    picture="robot",
    time=Time(run=420, warn_at=(60,)),
    launch=Ai(
        folder="web",
        vendor="This lab",
        approved_ref="SAMPLE-AI-0001",
        data_class="no-student-data",
        banner={
            "en": "This is a machine. Do not type names.",
            "es": "Esto es una máquina. No escribas nombres.",
            "ar": "هذه آلة. لا تكتب أسماء.",
        },
    ),
    takeaway="https://lab.example.org/learn/words",
    steps=(
        Image(
            id="look",
            picture="robot",
            text={
                "en": "The robot reads a text and counts words.",
                "es": "El robot lee un texto y cuenta palabras.",
                "ar": "الروبوت يقرأ نصًا ويعدّ الكلمات.",
            },
        ),
        Run(id="run"),
        Live(
            id="tap",
            text={
                "en": "Tap the word you like best.",
                "es": "Toca la palabra que más te guste.",
                "ar": "المس الكلمة التي تعجبك أكثر.",
            },
        ),
        Live(
            id="swap",
            text={"en": "Now give it another text.", "es": "Ahora dale otro texto.", "ar": "أعطه الآن نصًا آخر."},
            picture="tablet",
        ),
        Quiz(
            id="think",
            pass_mark=1,
            grants=("ai-literacy-basics",),
            questions=(
                QuizQuestion(
                    id="how",
                    ask={"en": "How does it pick a word?", "es": "¿Cómo elige una palabra?", "ar": "كيف يختار الكلمة؟"},
                    options=(
                        {"en": "It knows what is true.", "es": "Sabe lo que es cierto.", "ar": "يعرف ما هو صحيح."},
                        {
                            "en": "It counts what came next before.",
                            "es": "Cuenta lo que vino después.",
                            "ar": "يعدّ ما جاء بعدها من قبل.",
                        },
                        {"en": "It asks a person.", "es": "Le pregunta a una persona.", "ar": "يسأل إنسانًا."},
                    ),
                    correct=(1,),
                    why={
                        "en": "It only repeats patterns from its text.",
                        "es": "Solo repite patrones de su texto.",
                        "ar": "يكرر فقط أنماط نصه.",
                    },
                ),
            ),
        ),
        Feedback(
            id="after",
            questions=(
                Question(
                    id="next",
                    options=("again", "no"),
                    labels={
                        "again": {"en": "Once more, please", "es": "Otra vez, por favor", "ar": "مرة أخرى من فضلك"}
                    },
                    ask={"en": "Would you do it again?", "es": "¿Lo harías otra vez?", "ar": "هل تعيد التجربة؟"},
                ),
            ),
        ),
    ),
)
