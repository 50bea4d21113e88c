<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutMeScreen</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Tap a card. This is all we keep.</source>
        <translation>المس مربعًا. هذا كل ما نحتفظ به.</translation>
    </message>
    <message>
        <source>This is all we keep.</source>
        <translation>هذا كل ما نحتفظ به.</translation>
    </message>
    <message>
        <source>What we know about you</source>
        <translation>ما نعرفه عنك</translation>
    </message>
</context>
<context>
    <name>AccessibilityBar</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <comment>opens larger text, contrast, speech, more time</comment>
        <translation>تسهيل</translation>
    </message>
    <message>
        <source>Quiet</source>
        <comment>short label: stop speaking</comment>
        <translation>صمت</translation>
    </message>
    <message>
        <source>Say again</source>
        <comment>short label: speak once more</comment>
        <translation>كرّر</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>this kiosk</source>
        <translation>هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>AgeScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation>كم عمرك؟</translation>
    </message>
    <message>
        <source>Some demos are for older visitors.</source>
        <translation>بعض العروض للزوار الأكبر سنًا.</translation>
    </message>
</context>
<context>
    <name>AnswerButton</name>
    <message>
        <source>%1: great</source>
        <comment>an answer, %1 is a number</comment>
        <translation>%1: رائع</translation>
    </message>
    <message>
        <source>%1: not good</source>
        <comment>an answer, %1 is a number</comment>
        <translation>%1: ليس جيدًا</translation>
    </message>
</context>
<context>
    <name>ArrivedText</name>
    <message>
        <source>Nothing yet</source>
        <comment>has arrived from a scanner</comment>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>What arrives</source>
        <comment>from a scanner</comment>
        <translation>ما يصل</translation>
    </message>
</context>
<context>
    <name>AttractInvitation</name>
    <message>
        <source>Hold your badge under the scanner</source>
        <translation>ضع بطاقتك تحت القارئ</translation>
    </message>
    <message>
        <source>Innovation Lab</source>
        <translation>مختبر الابتكار</translation>
    </message>
    <message>
        <source>or show it to the camera.</source>
        <translation>أو أظهرها للكاميرا.</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message numerus="yes">
        <source>%n thing(s) that are out were called back by their maker.</source>
        <translation>
            <numerusform>لا أغراض في الخارج استدعتها الشركة الصانعة.</numerusform>
            <numerusform>غرض واحد في الخارج استدعته الشركة الصانعة.</numerusform>
            <numerusform>غرضان في الخارج استدعتهما الشركة الصانعة.</numerusform>
            <numerusform>%n أغراض في الخارج استدعتها الشركة الصانعة.</numerusform>
            <numerusform>%n غرضًا في الخارج استدعتها الشركة الصانعة.</numerusform>
            <numerusform>%n غرض في الخارج استدعتها الشركة الصانعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>طلب المساعدة</translation>
    </message>
    <message>
        <source>I have no badge</source>
        <translation>ليست لدي بطاقة</translation>
    </message>
    <message>
        <source>Innovation Lab</source>
        <translation>مختبر الابتكار</translation>
    </message>
    <message>
        <source>Return a thing</source>
        <translation>إعادة شيء</translation>
    </message>
    <message>
        <source>Staff: please open the desk.</source>
        <translation>إلى الموظفين: نرجو فتح المكتب.</translation>
    </message>
</context>
<context>
    <name>AuditScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation>مكتب الموظفين</translation>
    </message>
    <message>
        <source>The newest first. Nobody can change it.</source>
        <translation>الأحدث أولاً. لا أحد يغيّره.</translation>
    </message>
    <message>
        <source>What staff did</source>
        <translation>ما فعله الموظفون</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 is a sentence, %2 a role of staff</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 acknowledged a safety step</source>
        <comment>%1 is a first name</comment>
        <translation>%1: تأكيد خطوة سلامة</translation>
    </message>
    <message>
        <source>%1 answered a call for help</source>
        <comment>%1 is a first name</comment>
        <translation>%1: الرد على طلب مساعدة</translation>
    </message>
    <message>
        <source>%1 began a stock-take</source>
        <comment>%1 is a first name</comment>
        <translation>بدأ %1 جردًا</translation>
    </message>
    <message>
        <source>%1 began to count at a place</source>
        <comment>%1 is a first name</comment>
        <translation>بدأ %1 العدّ في مكان</translation>
    </message>
    <message>
        <source>%1 blocked a borrower</source>
        <comment>%1 is a first name</comment>
        <translation>%1: منع شخص من الاستعارة</translation>
    </message>
    <message>
        <source>%1 called the evacuation roll</source>
        <comment>%1 is a first name</comment>
        <translation>%1: فتح قائمة الإخلاء</translation>
    </message>
    <message>
        <source>%1 cancelled a reservation</source>
        <comment>%1 is a first name</comment>
        <translation>ألغى %1 حجزًا</translation>
    </message>
    <message>
        <source>%1 changed a reservation</source>
        <comment>%1 is a first name</comment>
        <translation>غيّر %1 حجزًا</translation>
    </message>
    <message>
        <source>%1 chose a PIN</source>
        <comment>%1 is a first name, %2 a person</comment>
        <translation>%1: اختيار رمز سري</translation>
    </message>
    <message>
        <source>%1 closed a stock-take</source>
        <comment>%1 is a first name</comment>
        <translation>أنهى %1 جردًا</translation>
    </message>
    <message>
        <source>%1 closed a visit</source>
        <comment>%1 is a first name</comment>
        <translation>%1: إنهاء زيارة</translation>
    </message>
    <message>
        <source>%1 closed the evacuation list</source>
        <comment>%1 is a first name</comment>
        <translation>%1: إغلاق قائمة الإخلاء</translation>
    </message>
    <message>
        <source>%1 counted %2</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>عدّ %1 ‏%2</translation>
    </message>
    <message>
        <source>%1 counted something unknown</source>
        <comment>%1 is a first name</comment>
        <translation>عدّ %1 شيئًا غير معروف</translation>
    </message>
    <message>
        <source>%1 counted stock</source>
        <comment>%1 is a first name</comment>
        <translation>%1: عدّ المخزون</translation>
    </message>
    <message>
        <source>%1 decided about a pilot</source>
        <comment>%1 is a first name</comment>
        <translation>%1: قرار بشأن مشروع تجريبي</translation>
    </message>
    <message>
        <source>%1 decided an exception</source>
        <comment>%1 is a first name</comment>
        <translation>%1: البت في حالة</translation>
    </message>
    <message>
        <source>%1 deleted a picture of %2</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>حذف %1 صورة لـ %2</translation>
    </message>
    <message>
        <source>%1 deleted a picture of something with an unknown code</source>
        <comment>%1 is a first name</comment>
        <translation>حذف %1 صورة لشيء يحمل رمزًا غير معروف</translation>
    </message>
    <message>
        <source>%1 did something that this version has no words for</source>
        <comment>%1 is a first name</comment>
        <translation>%1: فعل لا يعرفه هذا الإصدار</translation>
    </message>
    <message>
        <source>%1 ended the cleaning</source>
        <comment>%1 is a first name</comment>
        <translation>%1: إنهاء التنظيف</translation>
    </message>
    <message>
        <source>%1 erased a person</source>
        <comment>%1 is a first name</comment>
        <translation>%1: محو بيانات شخص</translation>
    </message>
    <message>
        <source>%1 gave %2 a code</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>أعطى %1 رمزًا إلى %2</translation>
    </message>
    <message>
        <source>%1 gave a role to %2</source>
        <comment>%1 is a first name, %2 a person</comment>
        <translation>%1: منح دور. لمن: %2</translation>
    </message>
    <message>
        <source>%1 got %2 ready</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1: تجهيز %2</translation>
    </message>
    <message>
        <source>%1 handed out what was reserved</source>
        <comment>%1 is a first name</comment>
        <translation>سلّم %1 ما كان محجوزًا</translation>
    </message>
    <message>
        <source>%1 held %2 back</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1: حجز %2</translation>
    </message>
    <message>
        <source>%1 kept another thing for a reservation</source>
        <comment>%1 is a first name</comment>
        <translation>%1: حفظ غرض آخر لحجز</translation>
    </message>
    <message>
        <source>%1 lent %2</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1: إعارة %2</translation>
    </message>
    <message>
        <source>%1 let %2 be used without cleaning</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1: السماح باستعمال %2 بلا تنظيف</translation>
    </message>
    <message>
        <source>%1 let %2 choose a new PIN</source>
        <comment>%1 is a first name, %2 a person</comment>
        <translation>%1: السماح برمز سري جديد. لمن: %2</translation>
    </message>
    <message>
        <source>%1 let a demo be tried again</source>
        <comment>%1 is a first name</comment>
        <translation>%1: السماح بتجربة عرض من جديد</translation>
    </message>
    <message>
        <source>%1 let go of %2</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1: رفع الحجز عن %2</translation>
    </message>
    <message>
        <source>%1 let go of old records</source>
        <comment>%1 is a first name</comment>
        <translation>حذف %1 سجلات قديمة</translation>
    </message>
    <message>
        <source>%1 let records out</source>
        <comment>%1 is a first name</comment>
        <translation>أخرج %1 سجلات</translation>
    </message>
    <message>
        <source>%1 let somebody in</source>
        <comment>%1 is a first name</comment>
        <translation>%1: إدخال زائر</translation>
    </message>
    <message>
        <source>%1 locked the glass to clean it</source>
        <comment>%1 is a first name</comment>
        <translation>%1: قفل الشاشة لتنظيفها</translation>
    </message>
    <message>
        <source>%1 looked at %2, which came back</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>فحص %1 ما عاد: %2</translation>
    </message>
    <message>
        <source>%1 looked at the centre</source>
        <comment>%1 is a first name</comment>
        <translation>%1: الاطلاع على المركز</translation>
    </message>
    <message>
        <source>%1 looked at the devices</source>
        <comment>%1 is a first name</comment>
        <translation>%1: الاطلاع على الأجهزة</translation>
    </message>
    <message>
        <source>%1 looked at the exceptions</source>
        <comment>%1 is a first name</comment>
        <translation>%1: الاطلاع على الحالات</translation>
    </message>
    <message>
        <source>%1 looked at the reports</source>
        <comment>%1 is a first name</comment>
        <translation>اطّلع %1 على التقارير</translation>
    </message>
    <message>
        <source>%1 made a reservation</source>
        <comment>%1 is a first name</comment>
        <translation>سجّل %1 حجزًا</translation>
    </message>
    <message>
        <source>%1 marked %2 as missing</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1: تسجيل فقدان %2</translation>
    </message>
    <message>
        <source>%1 moved %2</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1: نقل %2</translation>
    </message>
    <message>
        <source>%1 moved a pilot on</source>
        <comment>%1 is a first name</comment>
        <translation>%1: نقل مشروع تجريبي إلى مرحلة تالية</translation>
    </message>
    <message>
        <source>%1 opened the desk</source>
        <comment>%1 is a first name</comment>
        <translation>%1: فتح المكتب</translation>
    </message>
    <message>
        <source>%1 printed a new label for %2</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1: طباعة ملصق جديد. لـ: %2</translation>
    </message>
    <message>
        <source>%1 recorded a consent for %2</source>
        <comment>%1 is a first name, %2 a person</comment>
        <translation>%1: تسجيل موافقة لـ%2</translation>
    </message>
    <message>
        <source>%1 recorded that %2 was calibrated</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1: تسجيل معايرة. لـ: %2</translation>
    </message>
    <message>
        <source>%1 recorded the end of a consent for %2</source>
        <comment>%1 is a first name, %2 a person</comment>
        <translation>%1: تسجيل انتهاء موافقة لـ%2</translation>
    </message>
    <message>
        <source>%1 renewed the loan of %2</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>مدّد %1 إعارة %2</translation>
    </message>
    <message>
        <source>%1 reserved %2</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1: حجز مسبق %2</translation>
    </message>
    <message>
        <source>%1 retired %2</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1: إخراج %2 من الخدمة</translation>
    </message>
    <message>
        <source>%1 retired a code of %2</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1: إلغاء رمز يخص %2</translation>
    </message>
    <message>
        <source>%1 revoked a badge</source>
        <comment>%1 is a first name</comment>
        <translation>%1: إلغاء بطاقة</translation>
    </message>
    <message>
        <source>%1 sent %2 to a vendor</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1: إرسال %2 إلى المورّد</translation>
    </message>
    <message>
        <source>%1 sent %2 to the bench</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1: إرسال %2 إلى التصليح</translation>
    </message>
    <message>
        <source>%1 set the times of a visit of %2 right</source>
        <comment>%1 is a first name, %2 a person</comment>
        <translation>%1: تصحيح أوقات زيارة. لمن: %2</translation>
    </message>
    <message>
        <source>%1 stopped a demo</source>
        <comment>%1 is a first name</comment>
        <translation>%1: إيقاف عرض</translation>
    </message>
    <message>
        <source>%1 took %2 back</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>استلم %1 ما أُعيد: %2</translation>
    </message>
    <message>
        <source>%1 took a picture of %2</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>التقط %1 صورة لـ %2</translation>
    </message>
    <message>
        <source>%1 took a picture of something with an unknown code</source>
        <comment>%1 is a first name</comment>
        <translation>التقط %1 صورة لشيء يحمل رمزًا غير معروف</translation>
    </message>
    <message>
        <source>%1 took back a renewal of %2</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>ألغى %1 تمديد إعارة %2</translation>
    </message>
    <message>
        <source>%1 took back a step of %2</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>تراجع %1 عن خطوة في %2</translation>
    </message>
    <message>
        <source>%1 took records in</source>
        <comment>%1 is a first name</comment>
        <translation>أدخل %1 سجلات</translation>
    </message>
    <message>
        <source>%1 unblocked a borrower</source>
        <comment>%1 is a first name</comment>
        <translation>%1: رفع منع الاستعارة</translation>
    </message>
    <message>
        <source>%1 was locked out after five wrong PINs</source>
        <comment>%1 is a first name</comment>
        <translation>%1: انتظار بعد خمسة رموز خاطئة</translation>
    </message>
    <message>
        <source>A set-up code</source>
        <translation>رمز إعداد</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>something</source>
        <translation>شيء</translation>
    </message>
</context>
<context>
    <name>BlockerWords</name>
    <message>
        <source>A guardian has to agree first.</source>
        <translation>يجب أن يوافق ولي الأمر أولًا.</translation>
    </message>
    <message>
        <source>A part of the kit is missing.</source>
        <translation>تنقص الطقم قطعة.</translation>
    </message>
    <message>
        <source>First do the short course: %1.</source>
        <comment>%1 is the name of a demo</comment>
        <translation>أكمل الدرس القصير أولًا: %1.</translation>
    </message>
    <message>
        <source>It is away for repair.</source>
        <translation>إنه في التصليح خارج المختبر.</translation>
    </message>
    <message>
        <source>It is being cleaned. One minute.</source>
        <translation>نحن ننظفه الآن. دقيقة واحدة.</translation>
    </message>
    <message>
        <source>It is being repaired.</source>
        <translation>نحن نصلحه الآن.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>إنه متضرر.</translation>
    </message>
    <message>
        <source>It is for older visitors.</source>
        <translation>إنه للزوار الأكبر سنًا.</translation>
    </message>
    <message>
        <source>It is in a demo right now.</source>
        <translation>إنه في عرض الآن.</translation>
    </message>
    <message>
        <source>It is not connected. Please ask staff.</source>
        <translation>غير متصل. اسأل الموظفين من فضلك.</translation>
    </message>
    <message>
        <source>It is resting after use.</source>
        <translation>إنه يرتاح بعد الاستخدام.</translation>
    </message>
    <message>
        <source>It needs a reset first.</source>
        <translation>يجب إعادة ضبطه أولًا.</translation>
    </message>
    <message>
        <source>It needs a tune-up.</source>
        <translation>يحتاج إلى ضبط.</translation>
    </message>
    <message>
        <source>It needs charging first.</source>
        <translation>يجب شحنه أولًا.</translation>
    </message>
    <message>
        <source>It needs cleaning first.</source>
        <translation>يجب تنظيفه أولًا.</translation>
    </message>
    <message>
        <source>It takes a short course first. Please ask staff.</source>
        <translation>يلزم درس قصير أولًا. اسأل الموظفين من فضلك.</translation>
    </message>
    <message>
        <source>Its battery is low.</source>
        <translation>بطاريته ضعيفة.</translation>
    </message>
    <message>
        <source>Kept for a class at %1.</source>
        <comment>%1 is a clock time</comment>
        <translation>محفوظ لصف عند %1.</translation>
    </message>
    <message>
        <source>Kept for a class: %1.</source>
        <comment>%1 is a day and a clock time</comment>
        <translation>محفوظ لصف: %1.</translation>
    </message>
    <message>
        <source>Marked as missing. Please bring it to the desk.</source>
        <translation>إنه مسجّل كمفقود. أحضره إلى المكتب من فضلك.</translation>
    </message>
    <message>
        <source>More than was reserved.</source>
        <translation>أكثر مما حُجز.</translation>
    </message>
    <message>
        <source>Needs a lab badge</source>
        <translation>تلزم بطاقة المختبر</translation>
    </message>
    <message>
        <source>No longer in use.</source>
        <translation>لم يعد مستخدمًا.</translation>
    </message>
    <message>
        <source>Not in our list. Please ask staff.</source>
        <translation>ليس في قائمتنا. اسأل الموظفين من فضلك.</translation>
    </message>
    <message>
        <source>Please read its rules first.</source>
        <translation>اقرأ قواعده أولًا من فضلك.</translation>
    </message>
    <message>
        <source>Rest your eyes before the next headset.</source>
        <translation>أرح عينيك قبل النظارة التالية.</translation>
    </message>
    <message>
        <source>Somebody else has it.</source>
        <translation>إنه مع شخص آخر.</translation>
    </message>
    <message>
        <source>Somebody has booked it.</source>
        <translation>حجزه شخص آخر.</translation>
    </message>
    <message>
        <source>Staff are checking it.</source>
        <translation>يفحصه الموظفون الآن.</translation>
    </message>
    <message>
        <source>Staff are holding it.</source>
        <translation>يحتفظ به الموظفون.</translation>
    </message>
    <message>
        <source>Staff must check it first.</source>
        <translation>يجب أن يفحصه الموظفون أولًا.</translation>
    </message>
    <message>
        <source>That is not what was reserved.</source>
        <translation>ليس هذا ما حُجز.</translation>
    </message>
    <message>
        <source>The maker called it back.</source>
        <translation>سحبته الشركة الصانعة.</translation>
    </message>
    <message>
        <source>You cannot borrow today. Please ask staff.</source>
        <translation>لا يمكنك الاستعارة اليوم. اسأل الموظفين من فضلك.</translation>
    </message>
    <message>
        <source>Your short course ended on %1. Do it again: %2.</source>
        <comment>%1 is a date, %2 the name of a demo</comment>
        <translation>انتهت صلاحية درسك القصير في %1. أعده: %2.</translation>
    </message>
    <message>
        <source>Your short course ended on %1. Please ask staff.</source>
        <comment>%1 is a date</comment>
        <translation>انتهت صلاحية درسك القصير في %1. اسأل الموظفين من فضلك.</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things that the board does not name</comment>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وغرض آخر</numerusform>
            <numerusform>وغرضان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n غرضًا آخر</numerusform>
            <numerusform>و%n غرض آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Headsets ready: %1 of %2</source>
        <translation>النظارات الجاهزة: %1 من %2</translation>
    </message>
    <message>
        <source>In the box</source>
        <translation>في الصندوق</translation>
    </message>
    <message>
        <source>To charge</source>
        <translation>للشحن</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>للفحص</translation>
    </message>
    <message>
        <source>To clean</source>
        <translation>للتنظيف</translation>
    </message>
</context>
<context>
    <name>CameraWords</name>
    <message>
        <source>Come closer</source>
        <comment>where to hold the badge before the camera</comment>
        <translation>قرّبها</translation>
    </message>
    <message>
        <source>Further away</source>
        <comment>where to hold the badge before the camera</comment>
        <translation>أبعدها</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <comment>the badge before the camera</comment>
        <translation>ثبّتها</translation>
    </message>
    <message>
        <source>More light</source>
        <comment>on the badge before the camera</comment>
        <translation>ضوء أكثر</translation>
    </message>
    <message>
        <source>One at a time</source>
        <comment>badges before the camera</comment>
        <translation>واحدة كل مرة</translation>
    </message>
    <message>
        <source>Tilt it a little</source>
        <comment>the badge: a lamp is mirrored in it</comment>
        <translation>أمِلها قليلًا</translation>
    </message>
</context>
<context>
    <name>CardCodeLine</name>
    <message>
        <source>Code %1</source>
        <comment>%1 is its number on the test card</comment>
        <translation>الرمز %1</translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>Look at its picture</source>
        <translation>عرض صورته</translation>
    </message>
    <message>
        <source>Take a picture of the thing</source>
        <translation>التقاط صورة للشيء</translation>
    </message>
</context>
<context>
    <name>CasePictureScreen</name>
    <message>
        <source>A picture of the thing</source>
        <translation>صورة للشيء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go back and say what it is.</source>
        <translation>ارجع وحدّد ما هو.</translation>
    </message>
    <message>
        <source>Is it sharp, and is nobody in it?</source>
        <translation>هل هي واضحة وتخلو من الأشخاص؟</translation>
    </message>
    <message>
        <source>It is decided. The picture goes a month later.</source>
        <translation>تم البت فيه. تُحذف الصورة بعد شهر من ذلك.</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a picture</comment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Nobody in it, please.</source>
        <translation>من دون أشخاص، رجاءً.</translation>
    </message>
    <message>
        <source>Nobody in it, please. What you keep stays on this kiosk, encrypted, for a month after staff decided.</source>
        <translation>من دون أشخاص، رجاءً. ما تحفظه يبقى على هذا الجهاز مشفّرًا شهرًا بعد البت.</translation>
    </message>
    <message>
        <source>Take picture</source>
        <translation>التقاط صورة</translation>
    </message>
    <message>
        <source>There is no picture of it.</source>
        <translation>لا صورة له.</translation>
    </message>
    <message>
        <source>What carries this code</source>
        <translation>ما يحمل هذا الرمز</translation>
    </message>
    <message>
        <source>Without a picture</source>
        <translation>من دون صورة</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>%1 came in</source>
        <comment>%1 is a first name</comment>
        <translation>دخل %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1 is a first name</comment>
        <translation>خرج %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 is a kiosk, %2 a clock time</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>%1 is a kiosk, %2 a date, %3 a clock time</comment>
        <translation>‏%1، %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) reserved</source>
        <translation>
            <numerusform>لم يُحجز شيء</numerusform>
            <numerusform>حُجز شيء واحد</numerusform>
            <numerusform>حُجز شيئان</numerusform>
            <numerusform>حُجزت %n أشياء</numerusform>
            <numerusform>حُجز %n شيئًا</numerusform>
            <numerusform>حُجز %n شيء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) reserved for %1</source>
        <comment>%1 is a name</comment>
        <translation>
            <numerusform>لم يُحجز شيء لـ %1</numerusform>
            <numerusform>حُجز شيء واحد لـ %1</numerusform>
            <numerusform>حُجز شيئان لـ %1</numerusform>
            <numerusform>حُجزت %n أشياء لـ %1</numerusform>
            <numerusform>حُجز %n شيئًا لـ %1</numerusform>
            <numerusform>حُجز %n شيء لـ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A code that nobody knows</source>
        <translation>رمز لا يعرفه أحد</translation>
    </message>
    <message>
        <source>Called back by its maker</source>
        <translation>استدعته الشركة الصانعة</translation>
    </message>
    <message>
        <source>Came in twice, never left</source>
        <translation>دخول مرتين بلا خروج</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>تم العد</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <comment>%1 is a first name, %2 a kiosk and a time</comment>
        <translation>قرار %1، %2</translation>
    </message>
    <message>
        <source>Ended by itself, %1</source>
        <comment>an exception; %1 is a kiosk and a time</comment>
        <translation>انتهت من تلقاء نفسها: %1</translation>
    </message>
    <message>
        <source>Free for %1:</source>
        <comment>%1 is a name; a thing follows</comment>
        <translation>متاح لـ %1:</translation>
    </message>
    <message>
        <source>Free for that time:</source>
        <comment>a thing follows</comment>
        <translation>متاح في ذلك الوقت:</translation>
    </message>
    <message>
        <source>Given this tag</source>
        <translation>وُضع عليه هذا الملصق</translation>
    </message>
    <message>
        <source>Left, but never came in</source>
        <translation>خروج بلا دخول</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>إعارة</translation>
    </message>
    <message>
        <source>Lent again, never returned</source>
        <translation>إعارة ثانية بلا إرجاع</translation>
    </message>
    <message>
        <source>Lent although it was held back</source>
        <translation>إعارة رغم أنه محجوز للفحص</translation>
    </message>
    <message>
        <source>Lent although it was promised</source>
        <translation>إعارة رغم أنه محجوز لغيره</translation>
    </message>
    <message>
        <source>Lent to %1</source>
        <comment>%1 is a first name</comment>
        <translation>إعارة إلى %1</translation>
    </message>
    <message>
        <source>Lent to somebody who may not borrow</source>
        <translation>إعارة لمن لا يُسمح له بالاستعارة</translation>
    </message>
    <message>
        <source>Lent twice to the same person</source>
        <translation>إعارة مرتين للشخص نفسه</translation>
    </message>
    <message>
        <source>More parts used than there were</source>
        <translation>استُعملت قطع أكثر من الموجود</translation>
    </message>
    <message>
        <source>More reserved than there is</source>
        <translation>حُجز أكثر مما هو موجود</translation>
    </message>
    <message>
        <source>No other one of its kind is free for %1.</source>
        <comment>%1 is a name</comment>
        <translation>لا يوجد غرض آخر من النوع نفسه متاح لـ %1.</translation>
    </message>
    <message>
        <source>No other one of its kind is free for that time.</source>
        <translation>لا يوجد غرض آخر من النوع نفسه متاح في ذلك الوقت.</translation>
    </message>
    <message>
        <source>One tag in two places</source>
        <translation>ملصق واحد في مكانين</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Returned, but never lent</source>
        <translation>إرجاع بلا إعارة</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>a thing was scanned</comment>
        <translation>شوهد</translation>
    </message>
    <message>
        <source>Set right by staff</source>
        <translation>تصحيح من الموظفين</translation>
    </message>
    <message>
        <source>Set right by staff: %1 to %2</source>
        <comment>%1 and %2 are clock times</comment>
        <translation>تصحيح من الموظفين: من %1 إلى %2</translation>
    </message>
    <message>
        <source>Set right by staff: came at %1</source>
        <comment>%1 is a clock time</comment>
        <translation>تصحيح من الموظفين: الدخول %1</translation>
    </message>
    <message>
        <source>Set right by staff: left at %1</source>
        <comment>%1 is a clock time</comment>
        <translation>تصحيح من الموظفين: الخروج %1</translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translation>دخل أحدهم</translation>
    </message>
    <message>
        <source>Somebody left</source>
        <translation>خرج أحدهم</translation>
    </message>
    <message>
        <source>Taken into a demo</source>
        <translation>استُعمل في عرض</translation>
    </message>
    <message>
        <source>Taken into a demo by %1</source>
        <comment>%1 is a first name</comment>
        <translation>استعمله %1 في عرض</translation>
    </message>
    <message>
        <source>Taken out of use</source>
        <translation>أُخرج من الاستعمال</translation>
    </message>
    <message>
        <source>Two different times for one visit</source>
        <translation>وقتان مختلفان لزيارة واحدة</translation>
    </message>
    <message>
        <source>Two scans at the same moment</source>
        <translation>مسحان في اللحظة نفسها</translation>
    </message>
    <message>
        <source>Used again without cleaning</source>
        <translation>استُعمل ثانية بلا تنظيف</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>الموظفين</translation>
    </message>
    <message>
        <source>this kiosk</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>“%1” was decided later by %2, %3. The first decision counts.</source>
        <comment>%1 is a decision, %2 a first name, %3 a kiosk and a time</comment>
        <translation>«%1» قرار لاحق من %2، %3. القرار الأول هو المعتمد.</translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message numerus="yes">
        <source>%n exception(s) to decide</source>
        <translation>
            <numerusform>لا حالات للبت فيها</numerusform>
            <numerusform>حالة واحدة للبت فيها</numerusform>
            <numerusform>حالتان للبت فيهما</numerusform>
            <numerusform>%n حالات للبت فيها</numerusform>
            <numerusform>%n حالة للبت فيها</numerusform>
            <numerusform>%n حالة للبت فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <comment>contradictions that staff decide about</comment>
        <translation>حالات متعارضة</translation>
    </message>
    <message>
        <source>No two records contradict each other.</source>
        <translation>لا يوجد سجلان متعارضان.</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>لا شيء للبت فيه</translation>
    </message>
    <message>
        <source>Tap what you found out. It is kept with your name.</source>
        <translation>المس ما تبيّن لك. يُحفظ مع اسمك.</translation>
    </message>
    <message>
        <source>Where two kiosks tell two stories, you decide here.</source>
        <translation>حين يروي جهازان قصتين مختلفتين، القرار هنا لك.</translation>
    </message>
</context>
<context>
    <name>CentreWords</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>A login page of the network answers. IT has to let this kiosk through.</source>
        <translation>تجيب صفحة دخول للشبكة. على الدعم التقني السماح لهذا الجهاز.</translation>
    </message>
    <message>
        <source>A stranger signed the centre&apos;s certificate. IT has to look.</source>
        <translation>شهادة المركز وقّعتها جهة غير معروفة. على الدعم التقني فحصها.</translation>
    </message>
    <message>
        <source>All works, and all stays on this kiosk. IT can connect it.</source>
        <translation>كل شيء يعمل ويبقى على هذا الجهاز. يمكن للدعم التقني وصله.</translation>
    </message>
    <message>
        <source>Everything that was written here is there too.</source>
        <translation>كل ما سُجّل هنا موجود هناك أيضًا.</translation>
    </message>
    <message>
        <source>First contact with the centre</source>
        <translation>أول اتصال بالمركز</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a light for staff</comment>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Have a look</source>
        <comment>a light for staff</comment>
        <translation>يحتاج نظرة</translation>
    </message>
    <message>
        <source>In step with the centre</source>
        <translation>متوافق مع المركز</translation>
    </message>
    <message>
        <source>In touch, but have a look</source>
        <translation>متصل، لكنه يحتاج نظرة</translation>
    </message>
    <message>
        <source>Late, but nothing is lost</source>
        <translation>متأخر، ولم يضع شيء</translation>
    </message>
    <message>
        <source>Needs IT</source>
        <comment>a light for staff</comment>
        <translation>يحتاج الدعم التقني</translation>
    </message>
    <message>
        <source>No way to the centre</source>
        <translation>لا طريق إلى المركز</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a light for staff: there is no centre</comment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Nothing comes back. A firewall may stand between.</source>
        <translation>لا يعود أي رد. ربما يمنعه جدار حماية.</translation>
    </message>
    <message>
        <source>On its way to the centre</source>
        <translation>في الطريق إلى المركز</translation>
    </message>
    <message>
        <source>Out of touch with the centre</source>
        <translation>لا اتصال بالمركز</translation>
    </message>
    <message>
        <source>Something came that this program cannot read.</source>
        <translation>وصل شيء لا يستطيع هذا البرنامج قراءته.</translation>
    </message>
    <message>
        <source>Something has waited for more than 15 minutes.</source>
        <translation>هناك ما ينتظر منذ أكثر من 15 دقيقة.</translation>
    </message>
    <message>
        <source>The centre cannot be reached. Look at the network cable or the Wi-Fi.</source>
        <translation>تعذّر الوصول إلى المركز. انظر إلى كابل الشبكة أو Wi-Fi.</translation>
    </message>
    <message>
        <source>The centre does not know this kiosk. IT has to enrol it again.</source>
        <translation>المركز لا يعرف هذا الجهاز. على الدعم التقني تسجيله من جديد.</translation>
    </message>
    <message>
        <source>The centre forgot what kiosks may do. IT: run central init there.</source>
        <translation>نسي المركز ما يحق للأجهزة. على الدعم التقني تشغيل central init هناك.</translation>
    </message>
    <message>
        <source>The centre has closed its door to this kiosk. What waits stays here.</source>
        <translation>أغلق المركز بابه أمام هذا الجهاز. ما ينتظر يبقى هنا.</translation>
    </message>
    <message>
        <source>The centre has no room now. It is tried again.</source>
        <translation>لا مكان في المركز الآن. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The centre offers no encryption. IT has to switch TLS on.</source>
        <translation>المركز لا يوفر تشفيرًا. على الدعم التقني تشغيل TLS.</translation>
    </message>
    <message>
        <source>The centre takes nothing in: it is a copy, or set to read only. Ask IT.</source>
        <translation>المركز لا يقبل شيئًا: هو نسخة، أو مضبوط للقراءة فقط. اسأل الدعم التقني.</translation>
    </message>
    <message>
        <source>The centre wants a newer program. IT has to update this kiosk.</source>
        <translation>يطلب المركز برنامجًا أحدث. على الدعم التقني تحديث هذا الجهاز.</translation>
    </message>
    <message>
        <source>The centre was not heard for a while. Nothing is lost.</source>
        <translation>لم يُسمع من المركز منذ مدة. لم يضع شيء.</translation>
    </message>
    <message>
        <source>The centre&apos;s certificate has run out, or this kiosk&apos;s clock is ahead.</source>
        <translation>انتهت شهادة المركز، أو ساعة هذا الجهاز متقدمة.</translation>
    </message>
    <message>
        <source>The centre&apos;s certificate is for another name. IT has to look.</source>
        <translation>شهادة المركز باسم آخر. على الدعم التقني فحصها.</translation>
    </message>
    <message>
        <source>The centre&apos;s name leads nowhere. IT: look at the DNS.</source>
        <translation>اسم المركز لا يوصل إلى شيء. للدعم التقني: افحصوا DNS.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is behind. IT has to set it.</source>
        <translation>ساعة هذا الجهاز متأخرة. على الدعم التقني ضبطها.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is wrong. IT has to set it.</source>
        <translation>ساعة هذا الجهاز خاطئة. على الدعم التقني ضبطها.</translation>
    </message>
    <message>
        <source>The exchange failed. It is tried again.</source>
        <translation>فشل التبادل. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The line broke. It is tried again.</source>
        <translation>انقطع الخط. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>They talk for the first time. This can take a while.</source>
        <translation>هذا أول حديث بينهما. قد يطول قليلًا.</translation>
    </message>
    <message>
        <source>This kiosk knows no centre</source>
        <translation>هذا الجهاز لا يعرف مركزًا</translation>
    </message>
    <message>
        <source>Today&apos;s data is used up. It goes on tomorrow.</source>
        <translation>نفدت بيانات اليوم. يستمر غدًا.</translation>
    </message>
    <message>
        <source>What answers is no centre, or of another version. Ask IT.</source>
        <translation>ما يجيب ليس مركزًا أو من إصدار آخر. اسأل الدعم التقني.</translation>
    </message>
    <message>
        <source>What was written here goes up in a moment.</source>
        <translation>ما سُجّل هنا يُرسل بعد لحظة.</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>below a number: how old something is</comment>
        <translation>
            <numerusform>يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>أيام</numerusform>
            <numerusform>يومًا</numerusform>
            <numerusform>يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) ago</source>
        <comment>below a number</comment>
        <translation>
            <numerusform>يوم مضى</numerusform>
            <numerusform>يوم مضى</numerusform>
            <numerusform>يومان مضيا</numerusform>
            <numerusform>أيام مضت</numerusform>
            <numerusform>يومًا مضى</numerusform>
            <numerusform>يوم مضى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>below a number: how old something is</comment>
        <translation>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>ساعات</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s) ago</source>
        <comment>below a number</comment>
        <translation>
            <numerusform>ساعة مضت</numerusform>
            <numerusform>ساعة مضت</numerusform>
            <numerusform>ساعتان مضتا</numerusform>
            <numerusform>ساعات مضت</numerusform>
            <numerusform>ساعة مضت</numerusform>
            <numerusform>ساعة مضت</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>below a number: how old something is</comment>
        <translation>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>دقائق</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s) ago</source>
        <comment>below a number</comment>
        <translation>
            <numerusform>دقيقة مضت</numerusform>
            <numerusform>دقيقة مضت</numerusform>
            <numerusform>دقيقتان مضتا</numerusform>
            <numerusform>دقائق مضت</numerusform>
            <numerusform>دقيقة مضت</numerusform>
            <numerusform>دقيقة مضت</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>never</source>
        <comment>in the place of a number</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>now</source>
        <comment>in the place of a number</comment>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>%n demo(s) can start.</source>
        <translation>
            <numerusform>لا عروض يمكن أن تبدأ.</numerusform>
            <numerusform>عرض واحد يمكن أن يبدأ.</numerusform>
            <numerusform>عرضان يمكن أن يبدآ.</numerusform>
            <numerusform>%n عروض يمكن أن تبدأ.</numerusform>
            <numerusform>%n عرضًا يمكن أن يبدأ.</numerusform>
            <numerusform>%n عرض يمكن أن يبدأ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) missing. Make contact with the centre.</source>
        <translation>
            <numerusform>لا ينقص شيء. اتصل بالمركز.</numerusform>
            <numerusform>ينقص سجل واحد. اتصل بالمركز.</numerusform>
            <numerusform>ينقص سجلان. اتصل بالمركز.</numerusform>
            <numerusform>تنقص %n سجلات. اتصل بالمركز.</numerusform>
            <numerusform>ينقص %n سجلًا. اتصل بالمركز.</numerusform>
            <numerusform>ينقص %n سجل. اتصل بالمركز.</numerusform>
        </translation>
    </message>
    <message>
        <source>A page is damaged. Restart this kiosk: it repairs itself.</source>
        <translation>هناك صفحة تالفة. أعد تشغيل هذا الجهاز: يصلح نفسه.</translation>
    </message>
    <message>
        <source>A text is newer than this program. IT has to update this kiosk.</source>
        <translation>هناك نص أحدث من هذا البرنامج. على الدعم التقني تحديث هذا الجهاز.</translation>
    </message>
    <message>
        <source>All are here, in their newest version.</source>
        <translation>كلها هنا بأحدث إصدار.</translation>
    </message>
    <message>
        <source>Badges</source>
        <comment>a line of a self-test</comment>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>a line of a self-test</comment>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Demos</source>
        <comment>a line of a self-test</comment>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Disk</source>
        <comment>a line of a self-test</comment>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Every page can be read.</source>
        <translation>يمكن قراءة كل صفحة.</translation>
    </message>
    <message>
        <source>Free: %1 GB.</source>
        <translation>المساحة الفارغة: %1 GB.</translation>
    </message>
    <message>
        <source>From the centre</source>
        <comment>a line of a self-test</comment>
        <translation>من المركز</translation>
    </message>
    <message numerus="yes">
        <source>It is %n second(s) off. IT has to set it.</source>
        <translation>
            <numerusform>لا فرق فيها. على الدعم التقني ضبطها.</numerusform>
            <numerusform>الفرق ثانية واحدة. على الدعم التقني ضبطها.</numerusform>
            <numerusform>الفرق ثانيتان. على الدعم التقني ضبطها.</numerusform>
            <numerusform>الفرق %n ثوانٍ. على الدعم التقني ضبطها.</numerusform>
            <numerusform>الفرق %n ثانية. على الدعم التقني ضبطها.</numerusform>
            <numerusform>الفرق %n ثانية. على الدعم التقني ضبطها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is right to %n second(s).</source>
        <comment>a clock</comment>
        <translation>
            <numerusform>صحيحة تمامًا.</numerusform>
            <numerusform>الفرق ثانية واحدة فقط.</numerusform>
            <numerusform>الفرق ثانيتان فقط.</numerusform>
            <numerusform>الفرق %n ثوانٍ فقط.</numerusform>
            <numerusform>الفرق %n ثانية فقط.</numerusform>
            <numerusform>الفرق %n ثانية فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is right.</source>
        <comment>a clock</comment>
        <translation>صحيحة.</translation>
    </message>
    <message>
        <source>It stands before a day that has been. IT has to set it.</source>
        <translation>تشير إلى يوم قد مضى. على الدعم التقني ضبطها.</translation>
    </message>
    <message>
        <source>No demo can start here. IT has to look at the demos folder.</source>
        <translation>لا عرض يمكن أن يبدأ هنا. على الدعم التقني فحص مجلد العروض.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا ينقص شيء.</translation>
    </message>
    <message>
        <source>Only %1 MB left. IT has to make room.</source>
        <translation>بقي %1 MB فقط. على الدعم التقني إخلاء مكان.</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>a line of a self-test</comment>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Rules of the lab</source>
        <comment>a line of a self-test</comment>
        <translation>قواعد المختبر</translation>
    </message>
    <message>
        <source>Texts to agree to</source>
        <comment>a line of a self-test</comment>
        <translation>نصوص الموافقة</translation>
    </message>
    <message>
        <source>The trust list was good until %1. IT has to bring a new one.</source>
        <comment>%1 is a date</comment>
        <translation>كانت قائمة الثقة صالحة حتى %1. على الدعم التقني إحضار قائمة جديدة.</translation>
    </message>
    <message>
        <source>There is no trust list. IT has to bring one.</source>
        <translation>لا توجد قائمة ثقة. على الدعم التقني إحضارها.</translation>
    </message>
    <message>
        <source>They are here.</source>
        <comment>the rules of the lab</comment>
        <translation>موجودة هنا.</translation>
    </message>
    <message>
        <source>They can be checked until %1.</source>
        <comment>badges; %1 is a date</comment>
        <translation>يمكن التحقق منها حتى %1.</translation>
    </message>
    <message>
        <source>They have not come yet. Make contact with the centre first.</source>
        <translation>لم تصل بعد. اتصل بالمركز أولًا.</translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>done</source>
        <comment>state of a checklist item</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>in the way</source>
        <comment>state of a checklist item</comment>
        <translation>يمنع البدء</translation>
    </message>
    <message>
        <source>to do</source>
        <comment>state of a checklist item</comment>
        <translation>لم يتم بعد</translation>
    </message>
</context>
<context>
    <name>ClassCounter</name>
    <message>
        <source>%1 of %2</source>
        <comment>how many things of a class set were scanned, of how many</comment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are needed</source>
        <translation>
            <numerusform>لا حاجة إلى أغراض</numerusform>
            <numerusform>غرض واحد مطلوب</numerusform>
            <numerusform>غرضان مطلوبان</numerusform>
            <numerusform>%n أغراض مطلوبة</numerusform>
            <numerusform>%n غرضًا مطلوبًا</numerusform>
            <numerusform>%n غرض مطلوب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the set</source>
        <translation>
            <numerusform>لا أغراض في المجموعة</numerusform>
            <numerusform>غرض واحد في المجموعة</numerusform>
            <numerusform>غرضان في المجموعة</numerusform>
            <numerusform>%n أغراض في المجموعة</numerusform>
            <numerusform>%n غرضًا في المجموعة</numerusform>
            <numerusform>%n غرض في المجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed:</source>
        <comment>how many things a class needs; before numbers</comment>
        <translation>المطلوب:</translation>
    </message>
    <message>
        <source>Until:</source>
        <comment>when a class set is due; before clock times</comment>
        <translation>حتى:</translation>
    </message>
</context>
<context>
    <name>ClassOutScreen</name>
    <message numerus="yes">
        <source>%n thing(s) are out</source>
        <translation>
            <numerusform>لم يخرج أي غرض</numerusform>
            <numerusform>خرج غرض واحد</numerusform>
            <numerusform>خرج غرضان</numerusform>
            <numerusform>خرجت %n أغراض</numerusform>
            <numerusform>خرج %n غرضًا</numerusform>
            <numerusform>خرج %n غرض</numerusform>
        </translation>
    </message>
    <message>
        <source>Class set</source>
        <translation>مجموعة الصف</translation>
    </message>
    <message>
        <source>Class set for %1</source>
        <comment>%1 is a first name</comment>
        <translation>مجموعة صف %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message numerus="yes">
        <source>Not handed out: %n thing(s)</source>
        <translation>
            <numerusform>لم يبقَ غرض دون تسليم</numerusform>
            <numerusform>لم يُسلَّم: غرض واحد</numerusform>
            <numerusform>لم يُسلَّم: غرضان</numerusform>
            <numerusform>لم تُسلَّم: %n أغراض</numerusform>
            <numerusform>لم يُسلَّم: %n غرضًا</numerusform>
            <numerusform>لم يُسلَّم: %n غرض</numerusform>
        </translation>
    </message>
    <message>
        <source>To bring them back, scan each one.</source>
        <translation>للإعادة، امسح كل غرض منها.</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <comment>%1 is a number of seconds</comment>
        <translation>تراجع (%1)</translation>
    </message>
</context>
<context>
    <name>ClassSetList</name>
    <message>
        <source>%1 is missing a part</source>
        <comment>%1 is the name of a kit</comment>
        <translation>تنقص %1 قطعة</translation>
    </message>
    <message>
        <source>In the set</source>
        <translation>في المجموعة</translation>
    </message>
    <message>
        <source>Scanned already</source>
        <translation>مُسح من قبل</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>وُضع جانبًا</translation>
    </message>
    <message numerus="yes">
        <source>Set aside: %n thing(s)</source>
        <translation>
            <numerusform>لا شيء جانبًا</numerusform>
            <numerusform>وُضع جانبًا: غرض واحد</numerusform>
            <numerusform>وُضع جانبًا: غرضان</numerusform>
            <numerusform>وُضعت جانبًا: %n أغراض</numerusform>
            <numerusform>وُضع جانبًا: %n غرضًا</numerusform>
            <numerusform>وُضع جانبًا: %n غرض</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassSetScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Class set</source>
        <translation>مجموعة الصف</translation>
    </message>
    <message>
        <source>Class set for %1</source>
        <comment>%1 is a first name</comment>
        <translation>مجموعة صف %1</translation>
    </message>
    <message>
        <source>Educators: scan your badge now.</source>
        <translation>للمعلمين: امسح بطاقتك الآن.</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>تسليم</translation>
    </message>
    <message numerus="yes">
        <source>Hand out %n thing(s)</source>
        <translation>
            <numerusform>لا شيء للتسليم</numerusform>
            <numerusform>تسليم غرض واحد</numerusform>
            <numerusform>تسليم غرضين</numerusform>
            <numerusform>تسليم %n أغراض</numerusform>
            <numerusform>تسليم %n غرضًا</numerusform>
            <numerusform>تسليم %n غرض</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is scanned yet</source>
        <translation>لم يُمسح شيء بعد</translation>
    </message>
    <message>
        <source>Reserved: %1</source>
        <comment>%1 is a number of things</comment>
        <translation>محجوز: %1</translation>
    </message>
    <message>
        <source>Scan one thing after the other.</source>
        <translation>امسح الأغراض واحدًا تلو الآخر.</translation>
    </message>
    <message>
        <source>Then scan every thing that the class takes.</source>
        <translation>ثم امسح كل ما يأخذه الصف.</translation>
    </message>
    <message>
        <source>Things for a whole class.</source>
        <translation>أغراض لصف كامل.</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message numerus="yes">
        <source>%n thing(s) came back meanwhile.</source>
        <translation>
            <numerusform>لم يُعَد أي شيء في هذه الأثناء.</numerusform>
            <numerusform>أُعيد شيء واحد في هذه الأثناء.</numerusform>
            <numerusform>أُعيد شيئان في هذه الأثناء.</numerusform>
            <numerusform>أُعيدت %n أشياء في هذه الأثناء.</numerusform>
            <numerusform>أُعيد %n شيئًا في هذه الأثناء.</numerusform>
            <numerusform>أُعيد %n شيء في هذه الأثناء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleaning the glass</source>
        <translation>تنظيف الشاشة</translation>
    </message>
    <message>
        <source>Done early? Scan your staff badge.</source>
        <translation>انتهيت مبكرًا؟ امسح بطاقة الموظف.</translation>
    </message>
    <message>
        <source>Seconds left</source>
        <translation>الثواني المتبقية</translation>
    </message>
    <message>
        <source>Touch is off. You can still scan things to return them.</source>
        <translation>اللمس متوقف. ما زال يمكنك مسح الأشياء لإعادتها.</translation>
    </message>
</context>
<context>
    <name>ConditionQuestion</name>
    <message>
        <source>A problem</source>
        <comment>answer: was everything fine?</comment>
        <translation>توجد مشكلة</translation>
    </message>
    <message>
        <source>All fine</source>
        <comment>answer: was everything fine?</comment>
        <translation>كل شيء بخير</translation>
    </message>
    <message>
        <source>Good to hear!</source>
        <translation>يسعدنا ذلك!</translation>
    </message>
    <message>
        <source>Thank you for telling us. Staff will check it.</source>
        <translation>شكرًا لإخبارنا. سيفحصه الموظفون.</translation>
    </message>
    <message>
        <source>Was everything fine?</source>
        <translation>هل كان كل شيء بخير؟</translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message>
        <source>Belongs elsewhere</source>
        <translation>مكانه في موضع آخر</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>a thing in a stock-take</comment>
        <translation>تم عدّه</translation>
    </message>
    <message>
        <source>Found! It was missing</source>
        <translation>وُجد! كان مفقودًا</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>لقد عاد</translation>
    </message>
    <message>
        <source>It stays here</source>
        <translation>يبقى هنا</translation>
    </message>
    <message>
        <source>Last known at: %1</source>
        <comment>%1 is a place</comment>
        <translation>آخر مكان معروف: %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a thing that a stock-take did not find</comment>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Not expected here</source>
        <translation>غير متوقع هنا</translation>
    </message>
    <message>
        <source>On the list as lent or away</source>
        <translation>مسجّل معارًا أو خارجًا</translation>
    </message>
    <message>
        <source>On the list at: %1</source>
        <comment>%1 is a place</comment>
        <translation>مسجّل في: %1</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>ضعه جانبًا</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>رمز غير معروف</translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source>A wrong number was typed</source>
        <translation>كُتب رقم خاطئ</translation>
    </message>
    <message>
        <source>Another one is kept for them</source>
        <translation>يُحفظ غرض آخر لهم</translation>
    </message>
    <message>
        <source>It came back unscanned</source>
        <translation>عاد بلا مسح</translation>
    </message>
    <message>
        <source>It is here again</source>
        <translation>عاد إلى هنا</translation>
    </message>
    <message>
        <source>It is not ours</source>
        <translation>ليس لنا</translation>
    </message>
    <message>
        <source>It is one loan</source>
        <translation>هي إعارة واحدة</translation>
    </message>
    <message>
        <source>It is one thing</source>
        <translation>هو شيء واحد</translation>
    </message>
    <message>
        <source>It is ours: it gets a tag</source>
        <translation>هو لنا: يأخذ ملصقًا</translation>
    </message>
    <message>
        <source>It may stay out</source>
        <translation>يمكن أن يبقى خارجًا</translation>
    </message>
    <message>
        <source>It was a mistake</source>
        <translation>كان خطأ</translation>
    </message>
    <message>
        <source>It was cleaned unscanned</source>
        <translation>نُظّف بلا مسح</translation>
    </message>
    <message>
        <source>It was here all the time</source>
        <translation>كان هنا طوال الوقت</translation>
    </message>
    <message>
        <source>It was lent unscanned</source>
        <translation>أُعير بلا مسح</translation>
    </message>
    <message>
        <source>It was the other way round</source>
        <translation>كان العكس</translation>
    </message>
    <message>
        <source>That one is kept for them</source>
        <translation>يُحفظ هذا الغرض لهم</translation>
    </message>
    <message>
        <source>The badge was lent</source>
        <translation>أُعيرت البطاقة لغيره</translation>
    </message>
    <message>
        <source>The later one is right</source>
        <translation>الأخير هو الصحيح</translation>
    </message>
    <message>
        <source>The order is right</source>
        <translation>الترتيب صحيح</translation>
    </message>
    <message>
        <source>The reservation was cancelled</source>
        <translation>أُلغي الحجز</translation>
    </message>
    <message>
        <source>The reservation was changed</source>
        <translation>غُيّر الحجز</translation>
    </message>
    <message>
        <source>The time of the reservation is over</source>
        <translation>انتهى وقت الحجز</translation>
    </message>
    <message>
        <source>There is enough for everybody again</source>
        <translation>صار ما يكفي للجميع من جديد</translation>
    </message>
    <message>
        <source>They forgot to check in</source>
        <translation>نسيان تسجيل الدخول</translation>
    </message>
    <message>
        <source>They forgot to check out</source>
        <translation>نسيان تسجيل الخروج</translation>
    </message>
    <message>
        <source>They got another one</source>
        <translation>أخذ غيره</translation>
    </message>
    <message>
        <source>They handed it on</source>
        <translation>انتقل من يد إلى يد</translation>
    </message>
    <message>
        <source>They have what they reserved</source>
        <translation>لديهم ما حجزوه</translation>
    </message>
    <message>
        <source>They were told</source>
        <translation>تم إبلاغه</translation>
    </message>
    <message>
        <source>Two things: print a new tag</source>
        <translation>شيئان: اطبع ملصقًا جديدًا</translation>
    </message>
    <message>
        <source>We allowed it</source>
        <translation>سمحنا بذلك</translation>
    </message>
    <message>
        <source>We counted again</source>
        <translation>عددنا من جديد</translation>
    </message>
    <message>
        <source>We have cleaned it now</source>
        <translation>نظّفناه الآن</translation>
    </message>
    <message>
        <source>We set it right once more</source>
        <translation>صححناه مرة أخرى</translation>
    </message>
    <message>
        <source>We talked to them</source>
        <translation>تحدثنا معه</translation>
    </message>
    <message>
        <source>We took it back</source>
        <translation>استعدناه</translation>
    </message>
</context>
<context>
    <name>DemoScreen</name>
    <message>
        <source>All demos</source>
        <translation>كل العروض</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Good to know: %1</source>
        <comment>%1 is a list such as: flashing lights, heights</comment>
        <translation>من المفيد أن تعرف: %1</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Made by %1. Approved by the district: %2</source>
        <comment>%1 is a company, %2 a number such as LAB-AI-12</comment>
        <translation>من صنع %1. وافقت عليه المنطقة التعليمية: %2</translation>
    </message>
    <message>
        <source>Not right now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Read the rules</source>
        <translation>اقرأ القواعد</translation>
    </message>
    <message>
        <source>See the list above</source>
        <translation>انظر القائمة أعلاه</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>The short course: %1</source>
        <comment>%1 is the name of a demo, which has to be done first</comment>
        <translation>الدرس القصير: %1</translation>
    </message>
    <message>
        <source>Try this instead: %1</source>
        <comment>%1 is the name of a demo</comment>
        <translation>جرّب هذا بدلًا منه: %1</translation>
    </message>
</context>
<context>
    <name>DemoWords</name>
    <message numerus="yes">
        <source>%n may watch</source>
        <comment>how many may look on at a demo</comment>
        <translation>
            <numerusform>لا مكان للمشاهدين</numerusform>
            <numerusform>يمكن لواحد أن يشاهد</numerusform>
            <numerusform>يمكن لاثنين أن يشاهدا</numerusform>
            <numerusform>يمكن لعدد %n أن يشاهدوا</numerusform>
            <numerusform>يمكن لعدد %n أن يشاهدوا</numerusform>
            <numerusform>يمكن لعدد %n أن يشاهدوا</numerusform>
        </translation>
    </message>
    <message>
        <source>A little sick</source>
        <comment>answer to a question</comment>
        <translation>لست بخير تمامًا</translation>
    </message>
    <message>
        <source>A lot of movement</source>
        <comment>how a demo feels</comment>
        <translation>حركة كثيرة</translation>
    </message>
    <message>
        <source>Calm</source>
        <comment>how a demo feels</comment>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>Dark places</source>
        <comment>something in a demo that some people avoid</comment>
        <translation>أماكن مظلمة</translation>
    </message>
    <message>
        <source>Fast movement</source>
        <comment>something in a demo that some people avoid</comment>
        <translation>حركة سريعة</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>answer to a question</comment>
        <translation>بخير</translation>
    </message>
    <message>
        <source>Flashing lights</source>
        <comment>something in a demo that some people avoid</comment>
        <translation>أضواء وامضة</translation>
    </message>
    <message>
        <source>Heights</source>
        <comment>something in a demo that some people avoid</comment>
        <translation>مرتفعات</translation>
    </message>
    <message>
        <source>Less</source>
        <comment>answer to a question</comment>
        <translation>أقل</translation>
    </message>
    <message>
        <source>Loud sounds</source>
        <comment>something in a demo that some people avoid</comment>
        <translation>أصوات عالية</translation>
    </message>
    <message>
        <source>Maybe</source>
        <comment>answer to a question</comment>
        <translation>ربما</translation>
    </message>
    <message>
        <source>More</source>
        <comment>answer to a question</comment>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer to a question</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>لم يكتمل</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Sick</source>
        <comment>answer to a question</comment>
        <translation>لست بخير</translation>
    </message>
    <message>
        <source>Small spaces</source>
        <comment>something in a demo that some people avoid</comment>
        <translation>أماكن ضيقة</translation>
    </message>
    <message>
        <source>Some movement</source>
        <comment>how a demo feels</comment>
        <translation>بعض الحركة</translation>
    </message>
    <message>
        <source>Staff stopped the demo</source>
        <translation>أوقف الموظفون العرض</translation>
    </message>
    <message>
        <source>The demo did not start</source>
        <translation>لم يبدأ العرض</translation>
    </message>
    <message>
        <source>The demo has ended</source>
        <translation>انتهى العرض</translation>
    </message>
    <message>
        <source>The demo stopped by itself</source>
        <translation>توقف العرض وحده</translation>
    </message>
    <message>
        <source>The same</source>
        <comment>answer to a question</comment>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer to a question</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>You did it!</source>
        <translation>أحسنت!</translation>
    </message>
    <message>
        <source>You stopped it early</source>
        <translation>أوقفته قبل نهايته</translation>
    </message>
    <message>
        <source>You stopped the demo</source>
        <translation>أوقفت العرض</translation>
    </message>
    <message>
        <source>You tried this</source>
        <translation>جرّبت هذا</translation>
    </message>
    <message>
        <source>best from age %1</source>
        <comment>from which age on a demo is advised</comment>
        <translation>الأنسب من عمر %1</translation>
    </message>
    <message>
        <source>sitting</source>
        <comment>how one takes part in a demo</comment>
        <translation>جلوسًا</translation>
    </message>
    <message>
        <source>standing</source>
        <comment>how one takes part in a demo</comment>
        <translation>وقوفًا</translation>
    </message>
</context>
<context>
    <name>DemosScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose one to see what it is.</source>
        <translation>اختر واحدًا لترى ما هو.</translation>
    </message>
    <message>
        <source>Not open to you today. Look why.</source>
        <translation>ليس متاحًا لك اليوم. انظر السبب.</translation>
    </message>
    <message>
        <source>Try a demo</source>
        <translation>تجربة عرض</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message numerus="yes">
        <source>%n thing(s) that are out were called back by their maker.</source>
        <translation>
            <numerusform>لا أغراض في الخارج استدعتها الشركة الصانعة.</numerusform>
            <numerusform>غرض واحد في الخارج استدعته الشركة الصانعة.</numerusform>
            <numerusform>غرضان في الخارج استدعتهما الشركة الصانعة.</numerusform>
            <numerusform>%n أغراض في الخارج استدعتها الشركة الصانعة.</numerusform>
            <numerusform>%n غرضًا في الخارج استدعتها الشركة الصانعة.</numerusform>
            <numerusform>%n غرض في الخارج استدعتها الشركة الصانعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <comment>%1 is a first name</comment>
        <translation>مرحبًا، %1</translation>
    </message>
    <message>
        <source>It closes by itself, and when a visitor scans.</source>
        <translation>يُغلق تلقائيًا، وعندما يمسح زائر رمزًا.</translation>
    </message>
    <message>
        <source>Staff desk, %1</source>
        <comment>%1 is a role</comment>
        <translation>مكتب الموظفين، %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلاً بك</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>A file of things or counted parts</source>
        <translation>ملف أغراض أو قطع معدودة</translation>
    </message>
    <message>
        <source>Cables, batteries, and the like</source>
        <translation>كابلات وبطاريات وما شابه</translation>
    </message>
    <message>
        <source>Choose a new one</source>
        <translation>اختيار رمز جديد</translation>
    </message>
    <message>
        <source>Class set</source>
        <translation>مجموعة الصف</translation>
    </message>
    <message>
        <source>Clean and charge</source>
        <translation>تنظيف وشحن</translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>تنظيف الشاشة</translation>
    </message>
    <message>
        <source>Counted stock</source>
        <translation>القطع المعدودة</translation>
    </message>
    <message>
        <source>Desk</source>
        <comment>a role of staff</comment>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Evacuation list</source>
        <translation>قائمة الإخلاء</translation>
    </message>
    <message>
        <source>Everybody who is inside, at once</source>
        <translation>كل من في الداخل، فورًا</translation>
    </message>
    <message>
        <source>Everything, also staff and what they did</source>
        <translation>كل شيء، والموظفون وما فعلوه</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <comment>contradictions that staff decide about</comment>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>For one person, until any time</source>
        <translation>لشخص واحد، حتى أي وقت</translation>
    </message>
    <message>
        <source>Give roles, reset a PIN</source>
        <translation>منح الأدوار وإعادة ضبط رمز</translation>
    </message>
    <message>
        <source>Hand out</source>
        <comment>a section of the desk</comment>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Hardware check</source>
        <translation>فحص الأجهزة</translation>
    </message>
    <message>
        <source>How this kiosk stands with it</source>
        <translation>حال هذا الجهاز معه</translation>
    </message>
    <message>
        <source>IT</source>
        <comment>a role of staff</comment>
        <translation>الدعم التقني</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>a role of staff</comment>
        <translation>الإشراف</translation>
    </message>
    <message>
        <source>Look something up</source>
        <comment>find a thing by a part of its code or its name</comment>
        <translation>البحث عن شيء</translation>
    </message>
    <message>
        <source>Machines, records, and what staff did</source>
        <translation>الأجهزة والسجلات وما فعله الفريق</translation>
    </message>
    <message>
        <source>Many things at once, to one teacher</source>
        <translation>أشياء كثيرة دفعة واحدة لمعلّم واحد</translation>
    </message>
    <message>
        <source>Mark what you did to each thing</source>
        <translation>سجّل ما فعلته بكل غرض</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>رمزي السري</translation>
    </message>
    <message>
        <source>One thing: where it is, its history, holds</source>
        <translation>شيء واحد: مكانه وتاريخه وحجوزاته</translation>
    </message>
    <message>
        <source>Records that contradict each other</source>
        <translation>سجلات متعارضة</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>figures about the lab that staff look at</comment>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Reserve</source>
        <comment>a section of the desk</comment>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Runs the day, decides exceptions</source>
        <translation>إدارة اليوم والبت في الحالات</translation>
    </message>
    <message>
        <source>Scanners, camera, printers, headsets</source>
        <translation>القارئات والكاميرا والطابعات والنظارات</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>the people who work here</comment>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Stock-take</source>
        <translation>الجرد</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>a section of the desk</comment>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Take records in</source>
        <translation>إدخال سجلات</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>The lab in figures</source>
        <translation>المختبر بالأرقام</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Touch is off for one minute</source>
        <translation>اللمس متوقف دقيقة واحدة</translation>
    </message>
    <message>
        <source>Wall board</source>
        <translation>لوحة الحائط</translation>
    </message>
    <message>
        <source>What came back, and how it is</source>
        <translation>ما الذي عاد، وكيف حاله</translation>
    </message>
    <message>
        <source>What is promised to whom, and when</source>
        <translation>ما وُعد به، ولمن، ومتى</translation>
    </message>
    <message>
        <source>What is to be done, for the wall</source>
        <translation>ما يجب عمله، للعرض على الحائط</translation>
    </message>
    <message>
        <source>What is where, place by place</source>
        <translation>ما الموجود في كل مكان</translation>
    </message>
    <message>
        <source>What staff did</source>
        <translation>ما فعله الموظفون</translation>
    </message>
    <message>
        <source>Who is here, what is ready, what is late</source>
        <translation>من هنا، وما الجاهز، وما المتأخر</translation>
    </message>
    <message>
        <source>Who, what and when</source>
        <translation>من وماذا ومتى</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>%1 %</source>
        <comment>battery</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %, charging</source>
        <comment>battery</comment>
        <translation>%1 %، قيد الشحن</translation>
    </message>
</context>
<context>
    <name>DutyWords</name>
    <message>
        <source>Clean the glass</source>
        <translation>تنظيف الشاشة</translation>
    </message>
    <message>
        <source>Clean, charge, check</source>
        <translation>تنظيف وشحن وفحص</translation>
    </message>
    <message>
        <source>Close the evacuation list</source>
        <translation>إغلاق قائمة الإخلاء</translation>
    </message>
    <message>
        <source>Evacuation list</source>
        <translation>قائمة الإخلاء</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <comment>contradictions that staff decide about</comment>
        <translation>حالات متعارضة</translation>
    </message>
    <message>
        <source>Hardware check</source>
        <translation>فحص الأجهزة</translation>
    </message>
    <message>
        <source>Inside</source>
        <comment>how sure an evacuation list is</comment>
        <translation>في الداخل</translation>
    </message>
    <message>
        <source>Likely inside</source>
        <comment>how sure an evacuation list is</comment>
        <translation>غالبًا في الداخل</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>how sure an evacuation list is</comment>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Probably gone</source>
        <comment>how sure an evacuation list is</comment>
        <translation>غادر على الأرجح</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>figures about the lab that staff look at</comment>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation>مكتب الموظفين</translation>
    </message>
    <message>
        <source>Stock-take</source>
        <comment>counting what is where</comment>
        <translation>الجرد</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>The list opens again with the card.</source>
        <translation>تفتح البطاقة القائمة من جديد.</translation>
    </message>
    <message>
        <source>Then each thing that you scan is marked.</source>
        <translation>ثم يُسجَّل كل غرض تمسحه.</translation>
    </message>
    <message>
        <source>Then everybody sees what is to be done.</source>
        <translation>ثم يرى الجميع ما يجب عمله.</translation>
    </message>
    <message>
        <source>Then everybody who is inside is listed.</source>
        <translation>ثم تظهر أسماء كل من في الداخل.</translation>
    </message>
    <message>
        <source>Then you count place by place.</source>
        <translation>ثم تعدّ مكانًا بعد مكان.</translation>
    </message>
    <message>
        <source>Then you see every device, and can try them.</source>
        <translation>ثم ترى كل الأجهزة ويمكنك تجربتها.</translation>
    </message>
    <message>
        <source>Then you see how this kiosk stands with it.</source>
        <translation>ثم ترى حال هذا الجهاز معه.</translation>
    </message>
    <message>
        <source>Then you see the lab in figures.</source>
        <translation>ثم ترى المختبر بالأرقام.</translation>
    </message>
    <message>
        <source>Then you see what contradicts, and decide.</source>
        <translation>ثم ترى ما يتعارض وتقرر.</translation>
    </message>
    <message>
        <source>Then you type your PIN.</source>
        <translation>ثم تكتب رمزك السري.</translation>
    </message>
    <message>
        <source>Touch will be off for one minute.</source>
        <translation>سيتوقف اللمس دقيقة واحدة.</translation>
    </message>
    <message>
        <source>Wall board</source>
        <translation>لوحة الحائط</translation>
    </message>
</context>
<context>
    <name>EasierChoices</name>
    <message>
        <source>%1 of 3</source>
        <comment>loudness</comment>
        <translation>%1 من 3</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Lower the buttons</source>
        <translation>أنزل الأزرار</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>وقت أطول</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>غير متاح هنا</translation>
    </message>
    <message>
        <source>One switch</source>
        <translation>مفتاح واحد</translation>
    </message>
    <message>
        <source>Speak to me</source>
        <translation>تكلّم معي</translation>
    </message>
    <message>
        <source>Switch keys</source>
        <comment>switches instead of fingers, for people who cannot use their hands</comment>
        <translation>مفاتيح بدل اللمس</translation>
    </message>
    <message>
        <source>Two switches</source>
        <translation>مفتاحان</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
</context>
<context>
    <name>EasierSheet</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>تسهيل</translation>
    </message>
</context>
<context>
    <name>EvacuationScreen</name>
    <message>
        <source>Close the list</source>
        <translation>إغلاق القائمة</translation>
    </message>
    <message>
        <source>Evacuation list, %1</source>
        <comment>%1 is a clock time</comment>
        <translation>قائمة الإخلاء، %1</translation>
    </message>
    <message>
        <source>Everybody is outside</source>
        <translation>الجميع في الخارج</translation>
    </message>
    <message>
        <source>Outside: %1. Scan each badge outside.</source>
        <translation>في الخارج: %1. امسح كل بطاقة في الخارج.</translation>
    </message>
    <message>
        <source>Perhaps still inside: %1</source>
        <translation>ربما ما زالوا في الداخل: %1</translation>
    </message>
    <message>
        <source>Still inside: %1</source>
        <translation>ما زال في الداخل: %1</translation>
    </message>
</context>
<context>
    <name>FeedbackScreen</name>
    <message>
        <source>Skip</source>
        <translation>تخطَّ</translation>
    </message>
    <message>
        <source>Your opinion: %1 of %2</source>
        <comment>a question and how many there are</comment>
        <translation>رأيك: %1 من %2</translation>
    </message>
</context>
<context>
    <name>FilmBody</name>
    <message>
        <source>Again</source>
        <comment>play a film from its start</comment>
        <translation>من جديد</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>ترجمة مكتوبة</translation>
    </message>
    <message>
        <source>No captions</source>
        <translation>دون ترجمة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
</context>
<context>
    <name>FindScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Is something else on it? Type that.</source>
        <translation>هل عليه شيء آخر؟ اكتبه.</translation>
    </message>
    <message>
        <source>Look something up</source>
        <comment>find a thing by a part of its code or its name</comment>
        <translation>البحث عن شيء</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>لم تكتب شيئًا بعد</translation>
    </message>
    <message>
        <source>Parts of the kit</source>
        <translation>أجزاء الطقم</translation>
    </message>
    <message>
        <source>Scan it, or type what is on it.</source>
        <translation>امسحه ضوئيًا أو اكتب ما عليه.</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation>مكتب الموظفين</translation>
    </message>
    <message>
        <source>Tag, serial or model</source>
        <translation>الملصق أو الرقم أو الطراز</translation>
    </message>
    <message>
        <source>Which thing is %1 on? Type or scan what else it has.</source>
        <comment>%1 is a code that was scanned</comment>
        <translation>على أي غرض يوجد %1؟ اكتب أو امسح ما عليه أيضًا.</translation>
    </message>
</context>
<context>
    <name>FindWords</name>
    <message>
        <source>%1 %</source>
        <comment>battery level in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %, charging</source>
        <comment>battery level in percent</comment>
        <translation>%1 %، قيد الشحن</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <comment>%1 is a first name or a role</comment>
        <translation>لدى %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) found</source>
        <translation>
            <numerusform>لم يوجد شيء</numerusform>
            <numerusform>وُجد شيء واحد</numerusform>
            <numerusform>وُجد شيئان</numerusform>
            <numerusform>وُجدت %n أشياء</numerusform>
            <numerusform>وُجد %n شيئًا</numerusform>
            <numerusform>وُجد %n شيء</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived in another list</source>
        <comment>why a thing is retired</comment>
        <translation>مؤرشف في قائمة أخرى</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>%1 is the name of a repair shop</comment>
        <translation>لدى %1</translation>
    </message>
    <message>
        <source>At a vendor</source>
        <translation>لدى المورّد</translation>
    </message>
    <message>
        <source>At the repair bench</source>
        <translation>في التصليح</translation>
    </message>
    <message>
        <source>Beyond repair</source>
        <comment>why a thing is retired</comment>
        <translation>لا يمكن إصلاحه</translation>
    </message>
    <message>
        <source>Calibration is due</source>
        <comment>why a thing is held back</comment>
        <translation>حان وقت المعايرة</translation>
    </message>
    <message>
        <source>Called back by its maker</source>
        <comment>why a thing is held back</comment>
        <translation>استدعته الشركة الصانعة</translation>
    </message>
    <message>
        <source>Damaged</source>
        <comment>why a thing is held back</comment>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Given away</source>
        <comment>why a thing is retired</comment>
        <translation>أُعطي لغيرنا</translation>
    </message>
    <message>
        <source>Has to be seen by staff</source>
        <comment>why a thing is held back</comment>
        <translation>يجب أن يراه الموظفون</translation>
    </message>
    <message>
        <source>Held back by staff</source>
        <comment>why a thing is held back</comment>
        <translation>محجوز لدى الموظفين</translation>
    </message>
    <message>
        <source>In a demo</source>
        <translation>في عرض</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <comment>why a thing is held back</comment>
        <translation>في الحجر</translation>
    </message>
    <message>
        <source>In the lab</source>
        <translation>في المختبر</translation>
    </message>
    <message>
        <source>In “%1”</source>
        <comment>%1 is a demo</comment>
        <translation>في «%1»</translation>
    </message>
    <message>
        <source>In “%1” with %2</source>
        <comment>%1 is a demo, %2 a first name or a role</comment>
        <translation>في «%1» مع %2</translation>
    </message>
    <message>
        <source>It has to be charged</source>
        <translation>يحتاج إلى شحن</translation>
    </message>
    <message>
        <source>It has to be cleaned</source>
        <translation>يحتاج إلى تنظيف</translation>
    </message>
    <message>
        <source>It has to be looked at</source>
        <translation>يحتاج إلى فحص</translation>
    </message>
    <message>
        <source>It has to be reset</source>
        <translation>يحتاج إلى إعادة ضبط</translation>
    </message>
    <message>
        <source>It is at a vendor</source>
        <translation>هو لدى المورّد</translation>
    </message>
    <message>
        <source>It is at the repair bench</source>
        <translation>هو في التصليح</translation>
    </message>
    <message>
        <source>It is here: %1</source>
        <comment>%1 is a place in the lab</comment>
        <translation>هو هنا: %1</translation>
    </message>
    <message>
        <source>It is in a demo</source>
        <translation>هو في عرض</translation>
    </message>
    <message>
        <source>It is in the cleaning box</source>
        <translation>هو في صندوق التنظيف</translation>
    </message>
    <message>
        <source>It is marked as missing</source>
        <translation>مسجّل أنه مفقود</translation>
    </message>
    <message>
        <source>It is no longer in use</source>
        <translation>لم يعد مستعملًا</translation>
    </message>
    <message>
        <source>It is reserved</source>
        <translation>محجوز مسبقًا</translation>
    </message>
    <message>
        <source>Its battery is too low</source>
        <translation>بطاريته ضعيفة جدًا</translation>
    </message>
    <message>
        <source>Lost for good</source>
        <comment>why a thing is retired</comment>
        <translation>ضاع نهائيًا</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Missing. Last with %1</source>
        <comment>%1 is a first name or a role</comment>
        <translation>مفقود. كان آخر مرة مع %1</translation>
    </message>
    <message>
        <source>More than these: type one letter more.</source>
        <translation>هناك المزيد: اكتب حرفًا آخر.</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>لم يعد مستعملًا</translation>
    </message>
    <message>
        <source>Nothing has that on it. Try fewer letters.</source>
        <translation>لا شيء عليه ذلك. جرّب حروفًا أقل.</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>معار</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>لحظة.</translation>
    </message>
    <message>
        <source>Somebody has it</source>
        <translation>لدى شخص آخر</translation>
    </message>
    <message>
        <source>The lab&apos;s list does not say what it is</source>
        <translation>لا تذكر قائمة المختبر ما هو</translation>
    </message>
    <message>
        <source>Too old to be useful</source>
        <comment>why a thing is retired</comment>
        <translation>أقدم من أن يفيد</translation>
    </message>
    <message>
        <source>Worn out</source>
        <comment>why a thing is retired</comment>
        <translation>مهترئ</translation>
    </message>
    <message>
        <source>at a vendor</source>
        <translation>لدى المورّد</translation>
    </message>
    <message>
        <source>at the repair bench</source>
        <translation>في التصليح</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who placed a hold; %1 is a first name</comment>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>due on %1</source>
        <comment>a calibration; %1 is a date</comment>
        <translation>موعدها %1</translation>
    </message>
    <message>
        <source>due since %1</source>
        <comment>a calibration; %1 is a date</comment>
        <translation>حان موعدها منذ %1</translation>
    </message>
    <message>
        <source>in a demo</source>
        <translation>في عرض</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>no longer in use</source>
        <translation>لم يعد مستعملًا</translation>
    </message>
    <message>
        <source>on loan</source>
        <translation>معار</translation>
    </message>
    <message>
        <source>on loan to %1</source>
        <comment>%1 is a first name</comment>
        <translation>معار. لمن: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>%1 is a clock time of today</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>%1 is a date</comment>
        <translation>منذ %1</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلًا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>For IT: %1</source>
        <comment>%1 is a technical message</comment>
        <translation>للدعم التقني: %1</translation>
    </message>
    <message>
        <source>For IT: zones, printers, headsets, programs and demos are not in the code. Copy them to this kiosk.</source>
        <translation>للدعم التقني: المناطق والطابعات والنظارات والبرامج والعروض ليست في الرمز. انسخها إلى هذا الجهاز.</translation>
    </message>
    <message>
        <source>Hold its enrolment code under the scanner or before the camera.</source>
        <translation>ضع رمز تسجيله تحت القارئ أو أمام الكاميرا.</translation>
    </message>
    <message>
        <source>It opens in a moment.</source>
        <translation>يفتح بعد لحظة.</translation>
    </message>
    <message>
        <source>Please leave it switched on.</source>
        <translation>يُرجى تركه يعمل.</translation>
    </message>
    <message>
        <source>Staff: IT has the code. It works once. Visitors: please go to the desk.</source>
        <translation>للموظفين: الرمز عند الدعم التقني ويعمل مرة واحدة. للزوار: يُرجى الذهاب إلى المكتب.</translation>
    </message>
    <message>
        <source>The centre knows this kiosk</source>
        <translation>المركز يعرف هذا الجهاز</translation>
    </message>
    <message>
        <source>The code is good</source>
        <translation>الرمز صحيح</translation>
    </message>
    <message>
        <source>The lab&apos;s records are here</source>
        <translation>سجلات المختبر هنا</translation>
    </message>
    <message>
        <source>The rest comes when the centre is heard again.</source>
        <translation>يصل الباقي حين يُسمع المركز من جديد.</translation>
    </message>
</context>
<context>
    <name>FirstRunWords</name>
    <message>
        <source>Ask IT for a new one.</source>
        <translation>اطلب رمزًا جديدًا من الدعم التقني.</translation>
    </message>
    <message>
        <source>Asking the centre…</source>
        <translation>جارٍ سؤال المركز…</translation>
    </message>
    <message>
        <source>Fetching the lab&apos;s records…</source>
        <translation>جارٍ جلب سجلات المختبر…</translation>
    </message>
    <message>
        <source>Hold it flat and closer, and scan it again.</source>
        <translation>أمسكه مستويًا وأقرب، وامسحه من جديد.</translation>
    </message>
    <message>
        <source>IT has to look at its folder and its key.</source>
        <translation>على الدعم التقني فحص مجلده ومفتاحه.</translation>
    </message>
    <message>
        <source>IT has to make it with --like.</source>
        <translation>على الدعم التقني إنشاؤه مع ‎--like‎.</translation>
    </message>
    <message>
        <source>IT has to update this kiosk first.</source>
        <translation>على الدعم التقني تحديث هذا الجهاز أولًا.</translation>
    </message>
    <message>
        <source>IT makes one: lab-kiosk central enroll-kiosk.</source>
        <translation>ينشئه الدعم التقني: lab-kiosk central enroll-kiosk</translation>
    </message>
    <message>
        <source>It is not used. IT has to make another one.</source>
        <translation>لا يُستعمل. على الدعم التقني إنشاء غيره.</translation>
    </message>
    <message>
        <source>That code asks for a line without encryption.</source>
        <translation>هذا الرمز يطلب خطًا بلا تشفير.</translation>
    </message>
    <message>
        <source>That code is for a kiosk that is set up already.</source>
        <translation>هذا الرمز لجهاز جاهز من قبل.</translation>
    </message>
    <message>
        <source>That code is for a newer program.</source>
        <translation>هذا الرمز لبرنامج أحدث.</translation>
    </message>
    <message>
        <source>That is no enrolment code.</source>
        <translation>هذا ليس رمز تسجيل.</translation>
    </message>
    <message>
        <source>The code is cut off or misread.</source>
        <translation>الرمز مقطوع أو قُرئ خطأ.</translation>
    </message>
    <message>
        <source>The code is past its time.</source>
        <translation>انتهت مدة الرمز.</translation>
    </message>
    <message>
        <source>The code was used already, or withdrawn.</source>
        <translation>استُعمل الرمز من قبل أو سُحب.</translation>
    </message>
    <message>
        <source>Then scan the code again.</source>
        <translation>ثم امسح الرمز من جديد.</translation>
    </message>
    <message>
        <source>This kiosk cannot keep what the code says.</source>
        <translation>لا يستطيع هذا الجهاز حفظ ما في الرمز.</translation>
    </message>
    <message>
        <source>This kiosk is new here</source>
        <translation>هذا الجهاز جديد هنا</translation>
    </message>
    <message>
        <source>This kiosk is set up</source>
        <translation>هذا الجهاز جاهز</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <comment>%1 is the name of a kiosk</comment>
        <translation>أهلًا، %1</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>held back</source>
        <translation>محجوز</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>All stations are busy. Try again soon.</source>
        <translation>كل المحطات مشغولة. حاول بعد قليل.</translation>
    </message>
    <message>
        <source>Ask staff to scan their badge here.</source>
        <translation>اطلب من الموظفين مسح بطاقتهم هنا.</translation>
    </message>
    <message>
        <source>It is paused. Staff know.</source>
        <translation>إنه متوقف مؤقتًا. الموظفون يعرفون.</translation>
    </message>
    <message>
        <source>Please do the short course first.</source>
        <translation>أكمل الدرس القصير أولًا من فضلك.</translation>
    </message>
    <message>
        <source>Please read these rules and agree.</source>
        <translation>اقرأ هذه القواعد ووافق عليها من فضلك.</translation>
    </message>
    <message>
        <source>Rest your eyes before the next headset.</source>
        <translation>أرح عينيك قبل النظارة التالية.</translation>
    </message>
    <message>
        <source>The gear is in use or charging.</source>
        <translation>المعدات مستخدمة أو قيد الشحن.</translation>
    </message>
    <message>
        <source>The lab is closed now</source>
        <translation>المختبر مغلق الآن</translation>
    </message>
    <message>
        <source>This one is for older visitors.</source>
        <translation>هذا العرض للزوار الأكبر سنًا.</translation>
    </message>
    <message>
        <source>This screen cannot show it. Please ask staff.</source>
        <translation>لا تستطيع هذه الشاشة عرضه. اسأل الموظفين من فضلك.</translation>
    </message>
    <message>
        <source>We need a yes from your family or school.</source>
        <translation>نحتاج إلى موافقة أسرتك أو مدرستك.</translation>
    </message>
    <message>
        <source>Your short course ended on %1. Please do it again.</source>
        <comment>%1 is a date</comment>
        <translation>انتهت صلاحية درسك في %1. أعده الآن.</translation>
    </message>
    <message>
        <source>a station is free</source>
        <comment>in a list of what is ready</comment>
        <translation>توجد محطة خالية</translation>
    </message>
    <message>
        <source>can be shown here</source>
        <comment>in a list of what is ready: the demo</comment>
        <translation>يمكن عرضه هنا</translation>
    </message>
    <message>
        <source>course done</source>
        <comment>in a list of what is ready</comment>
        <translation>الدرس القصير مكتمل</translation>
    </message>
    <message>
        <source>eyes rested</source>
        <comment>in a list of what is ready</comment>
        <translation>العينان مرتاحتان</translation>
    </message>
    <message>
        <source>family said yes</source>
        <comment>in a list of what is ready</comment>
        <translation>الأسرة وافقت</translation>
    </message>
    <message>
        <source>gear ready</source>
        <comment>in a list of what is ready</comment>
        <translation>المعدات جاهزة</translation>
    </message>
    <message>
        <source>lab open</source>
        <comment>in a list of what is ready</comment>
        <translation>المختبر مفتوح</translation>
    </message>
    <message>
        <source>old enough</source>
        <comment>in a list of what is ready: the visitor</comment>
        <translation>العمر مناسب</translation>
    </message>
    <message>
        <source>rules known</source>
        <comment>in a list of what is ready</comment>
        <translation>القواعد معروفة</translation>
    </message>
    <message>
        <source>staff here</source>
        <comment>in a list of what is ready</comment>
        <translation>الموظفون هنا</translation>
    </message>
    <message>
        <source>works</source>
        <comment>in a list of what is ready: the demo</comment>
        <translation>يعمل</translation>
    </message>
</context>
<context>
    <name>GroupDetails</name>
    <message>
        <source>Grown-ups</source>
        <translation>الكبار</translation>
    </message>
    <message>
        <source>We need</source>
        <translation>نحتاج</translation>
    </message>
    <message>
        <source>We start in</source>
        <translation>نبدأ في</translation>
    </message>
</context>
<context>
    <name>GroupScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Count everybody, also the grown-ups.</source>
        <translation>احسب الجميع، والكبار أيضًا.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>A quiet place</source>
        <translation>مكان هادئ</translation>
    </message>
    <message numerus="yes">
        <source>Check in %n</source>
        <comment>a group of that many</comment>
        <translation>
            <numerusform>تسجيل دخول %n</numerusform>
            <numerusform>تسجيل دخول %n</numerusform>
            <numerusform>تسجيل دخول %n</numerusform>
            <numerusform>تسجيل دخول %n</numerusform>
            <numerusform>تسجيل دخول %n</numerusform>
            <numerusform>تسجيل دخول %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check out %n</source>
        <comment>so many of a group</comment>
        <translation>
            <numerusform>تسجيل خروج %n</numerusform>
            <numerusform>تسجيل خروج %n</numerusform>
            <numerusform>تسجيل خروج %n</numerusform>
            <numerusform>تسجيل خروج %n</numerusform>
            <numerusform>تسجيل خروج %n</numerusform>
            <numerusform>تسجيل خروج %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Help to hear</source>
        <translation>مساعدة في السمع</translation>
    </message>
    <message>
        <source>Help to see</source>
        <translation>مساعدة في الرؤية</translation>
    </message>
    <message>
        <source>How many are here now?</source>
        <comment>a group</comment>
        <translation>كم شخصًا هنا الآن؟</translation>
    </message>
    <message>
        <source>How many are leaving?</source>
        <comment>a group</comment>
        <translation>كم شخصًا يغادر؟</translation>
    </message>
    <message>
        <source>How many came?</source>
        <comment>a group, children and grown-ups together</comment>
        <translation>كم شخصًا جاء؟</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation>بلا درج</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>GuestWords</name>
    <message>
        <source>10 to 12</source>
        <translation>من 10 إلى 12</translation>
    </message>
    <message>
        <source>13 to 17</source>
        <translation>من 13 إلى 17</translation>
    </message>
    <message>
        <source>18 or older</source>
        <translation>18 أو أكثر</translation>
    </message>
    <message>
        <source>Family or neighbor</source>
        <translation>من الأسرة أو الجيران</translation>
    </message>
    <message>
        <source>From a company</source>
        <translation>من شركة</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>طالب</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>معلّم</translation>
    </message>
    <message>
        <source>Under 10</source>
        <translation>أقل من 10</translation>
    </message>
</context>
<context>
    <name>HandItem</name>
    <message>
        <source>%1 It goes out all the same, with your name.</source>
        <comment>%1 is a sentence: for whom it is kept</comment>
        <translation>%1 يخرج مع ذلك، وباسمك.</translation>
    </message>
    <message>
        <source>Did not come back last time: %1</source>
        <comment>%1 is a list of accessories</comment>
        <translation>لم يعد في المرة الماضية: %1</translation>
    </message>
    <message>
        <source>You showed how it works. That is written down with your name.</source>
        <translation>أنت أوضحت كيف يعمل. يُسجَّل ذلك باسمك.</translation>
    </message>
</context>
<context>
    <name>HandList</name>
    <message>
        <source>%1 is missing a part</source>
        <comment>%1 is the name of a kit</comment>
        <translation>تنقص %1 قطعة</translation>
    </message>
    <message>
        <source>%1 of %2 handed out before. What goes out now counts, too.</source>
        <translation>سُلّم %1 من %2 سابقًا. وما يخرج الآن يُحسب أيضًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are not accepted yet</source>
        <translation>
            <numerusform>لا نصوص بانتظار الموافقة</numerusform>
            <numerusform>نص واحد لم تتم الموافقة عليه بعد</numerusform>
            <numerusform>نصان لم تتم الموافقة عليهما بعد</numerusform>
            <numerusform>%n نصوص لم تتم الموافقة عليها بعد</numerusform>
            <numerusform>%n نصًا لم تتم الموافقة عليه بعد</numerusform>
            <numerusform>%n نص لم تتم الموافقة عليه بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are overdue</source>
        <translation>
            <numerusform>لا أغراض متأخرة</numerusform>
            <numerusform>غرض واحد متأخر</numerusform>
            <numerusform>غرضان متأخران</numerusform>
            <numerusform>%n أغراض متأخرة</numerusform>
            <numerusform>%n غرضًا متأخرًا</numerusform>
            <numerusform>%n غرض متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>A guardian agreed to long loans until %1.</source>
        <comment>%1 is a date</comment>
        <translation>وافق ولي الأمر على الإعارات الطويلة حتى %1.</translation>
    </message>
    <message>
        <source>A guardian agreed to long loans.</source>
        <translation>وافق ولي الأمر على الإعارات الطويلة.</translation>
    </message>
    <message>
        <source>A guardian has to agree to a long loan.</source>
        <translation>على ولي الأمر أن يوافق على الإعارة الطويلة.</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>رغم ذلك</translation>
    </message>
    <message>
        <source>Does the guardian agree no longer?</source>
        <translation>هل سحب ولي الأمر موافقته؟</translation>
    </message>
    <message>
        <source>Have you seen their signed paper?</source>
        <translation>هل رأيت ورقتهم الموقّعة؟</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>رأيته</translation>
    </message>
    <message>
        <source>Is it signed by a guardian?</source>
        <translation>هل وقّعه ولي الأمر؟</translation>
    </message>
    <message>
        <source>It goes out all the same, with your name.</source>
        <translation>يُسلَّم رغم ذلك، باسمك.</translation>
    </message>
    <message>
        <source>Lending is stopped for %1</source>
        <comment>%1 is a first name or a role</comment>
        <translation>الإعارة موقوفة لـ %1</translation>
    </message>
    <message>
        <source>Let them read</source>
        <translation>دعه يقرأ</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Out already</source>
        <translation>مُعار من قبل</translation>
    </message>
    <message>
        <source>Reserved: %1</source>
        <comment>%1 is a number of things</comment>
        <translation>محجوز: %1</translation>
    </message>
    <message>
        <source>Seen by %1</source>
        <comment>a signed paper; %1 is a first name</comment>
        <translation>اطّلع على الورقة: %1</translation>
    </message>
    <message>
        <source>Somebody who leads the lab can say why.</source>
        <translation>يستطيع مسؤول المختبر أن يقول السبب.</translation>
    </message>
    <message>
        <source>Take them back first, or hand out all the same.</source>
        <translation>استلمها أولًا، أو سلّم رغم ذلك.</translation>
    </message>
    <message>
        <source>That they told you is written down with your name.</source>
        <translation>يُسجَّل باسمك أنه قيل لك ذلك.</translation>
    </message>
    <message>
        <source>That you saw it is written down with your name.</source>
        <translation>يُسجَّل باسمك أنك رأيته.</translation>
    </message>
    <message>
        <source>Turn the screen to %1.</source>
        <comment>%1 is a first name or a role</comment>
        <translation>أدر الشاشة نحو %1.</translation>
    </message>
    <message>
        <source>What goes out now is counted for it.</source>
        <translation>ما يخرج الآن يُحسب من الحجز.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <comment>a guardian&apos;s consent</comment>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>Yes, it is signed</source>
        <translation>نعم، إنه موقّع</translation>
    </message>
    <message>
        <source>Yes, it is withdrawn</source>
        <translation>نعم، سُحبت</translation>
    </message>
</context>
<context>
    <name>HandOutScreen</name>
    <message numerus="yes">
        <source>%n thing(s) cannot go out: first in the list.</source>
        <translation>
            <numerusform>لا شيء يتعذر خروجه</numerusform>
            <numerusform>غرض واحد لا يمكن إخراجه: في أول القائمة.</numerusform>
            <numerusform>غرضان لا يمكن إخراجهما: في أول القائمة.</numerusform>
            <numerusform>%n أغراض لا يمكن إخراجها: في أول القائمة.</numerusform>
            <numerusform>%n غرضًا لا يمكن إخراجها: في أول القائمة.</numerusform>
            <numerusform>%n غرض لا يمكن إخراجها: في أول القائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) scanned</source>
        <translation>
            <numerusform>لم يُمسح أي غرض</numerusform>
            <numerusform>مُسح غرض واحد</numerusform>
            <numerusform>مُسح غرضان</numerusform>
            <numerusform>مُسحت %n أغراض</numerusform>
            <numerusform>مُسح %n غرضًا</numerusform>
            <numerusform>مُسح %n غرض</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>%1 is a first name or a role</comment>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Hand out</source>
        <comment>a section of the desk</comment>
        <translation>تسليم</translation>
    </message>
    <message numerus="yes">
        <source>Hand out %n thing(s)</source>
        <translation>
            <numerusform>لا شيء للتسليم</numerusform>
            <numerusform>تسليم غرض واحد</numerusform>
            <numerusform>تسليم غرضين</numerusform>
            <numerusform>تسليم %n أغراض</numerusform>
            <numerusform>تسليم %n غرضًا</numerusform>
            <numerusform>تسليم %n غرض</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody with a badge is checked in.</source>
        <translation>لم يسجّل أحد دخوله ببطاقة.</translation>
    </message>
    <message>
        <source>Nothing can go out yet</source>
        <translation>لا شيء يمكن تسليمه بعد</translation>
    </message>
    <message>
        <source>Now the badge of whoever takes them.</source>
        <translation>والآن بطاقة من سيأخذها.</translation>
    </message>
    <message>
        <source>Scan one thing after the other.</source>
        <translation>امسح الأغراض واحدًا تلو الآخر.</translation>
    </message>
    <message>
        <source>Scan their badge, or choose who is here.</source>
        <translation>امسح البطاقة، أو اختر من الحاضرين.</translation>
    </message>
    <message>
        <source>Something is overdue</source>
        <translation>هناك غرض متأخر</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>لمن هذا؟</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>%1 is a clock time</comment>
        <translation>منذ %1</translation>
    </message>
</context>
<context>
    <name>HandTerms</name>
    <message>
        <source>Kind of loan</source>
        <translation>نوع الإعارة</translation>
    </message>
</context>
<context>
    <name>HandedOutScreen</name>
    <message>
        <source>%1 has it</source>
        <comment>%1 is a first name or a role</comment>
        <translation>صار مع %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Hand out</source>
        <comment>a section of the desk</comment>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>الشخص التالي</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>take one of a thing</comment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Picture kept</source>
        <translation>الصورة محفوظة</translation>
    </message>
    <message>
        <source>Scan the next badge, or the next thing.</source>
        <translation>امسح البطاقة التالية أو الغرض التالي.</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <comment>%1 is a number of seconds</comment>
        <translation>تراجع (%1)</translation>
    </message>
</context>
<context>
    <name>HardwareScreen</name>
    <message numerus="yes">
        <source>%n device(s) need you</source>
        <translation>
            <numerusform>لا جهاز يحتاج إليك</numerusform>
            <numerusform>جهاز واحد يحتاج إليك</numerusform>
            <numerusform>جهازان يحتاجان إليك</numerusform>
            <numerusform>%n أجهزة تحتاج إليك</numerusform>
            <numerusform>%n جهازًا يحتاج إليك</numerusform>
            <numerusform>%n جهاز يحتاج إليك</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Every device works</source>
        <translation>كل الأجهزة تعمل</translation>
    </message>
    <message>
        <source>Hardware check</source>
        <translation>فحص الأجهزة</translation>
    </message>
    <message>
        <source>No device is connected</source>
        <translation>لا يوجد جهاز موصول</translation>
    </message>
    <message>
        <source>Plug in, pull out, scan: it shows here at once.</source>
        <translation>صِل أو افصل أو امسح: يظهر ذلك هنا فورًا.</translation>
    </message>
</context>
<context>
    <name>HardwareWords</name>
    <message>
        <source>A badge</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>A code of a maker</source>
        <translation>رمز من شركة صانعة</translation>
    </message>
    <message>
        <source>A command card</source>
        <translation>بطاقة أوامر</translation>
    </message>
    <message>
        <source>A controller is missing or empty.</source>
        <translation>يد تحكم مفقودة أو فارغة.</translation>
    </message>
    <message>
        <source>A day label</source>
        <translation>تذكرة</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>A tag of the lab</source>
        <translation>ملصق من المختبر</translation>
    </message>
    <message>
        <source>Another program is using it. Close that program.</source>
        <translation>برنامج آخر يستخدمه. أغلق ذلك البرنامج.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>كاميرا</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>نظارة</translation>
    </message>
    <message>
        <source>It does not answer. Look at its plug and its network.</source>
        <translation>لا يستجيب. افحص قابسه وشبكته.</translation>
    </message>
    <message>
        <source>It does not answer. Pull its plug, wait, and put it back.</source>
        <translation>لا يستجيب. افصله وانتظر ثم أعد توصيله.</translation>
    </message>
    <message>
        <source>It hangs upside down. The picture is turned for you.</source>
        <translation>هي معلقة بالمقلوب. تُدار الصورة تلقائيًا.</translation>
    </message>
    <message>
        <source>It has no room left.</source>
        <translation>لا توجد فيها مساحة.</translation>
    </message>
    <message>
        <source>It is in its maker&apos;s own mode. Scan the USB mode code in its manual.</source>
        <translation>هو في وضع خاص بالشركة الصانعة. امسح رمز وضع USB من دليله.</translation>
    </message>
    <message>
        <source>It is out of paper.</source>
        <translation>نفد منها الورق.</translation>
    </message>
    <message>
        <source>It sees nothing. Look for a lens cover, or turn on a light.</source>
        <translation>لا ترى شيئًا. ابحث عن غطاء العدسة أو شغّل ضوءًا.</translation>
    </message>
    <message>
        <source>It sends without end. Pull its plug.</source>
        <translation>يرسل بلا توقف. افصله.</translation>
    </message>
    <message>
        <source>It sleeps. Press its power button.</source>
        <translation>هي نائمة. اضغط زر التشغيل.</translation>
    </message>
    <message>
        <source>It typed commands like a keyboard. It is shut out. Look at what is plugged in.</source>
        <translation>كتب أوامر مثل لوحة مفاتيح. تم حظره. انظر إلى ما هو موصول.</translation>
    </message>
    <message>
        <source>It types for another keyboard. Set it to US English, and Caps Lock off.</source>
        <translation>يكتب للوحة مفاتيح أخرى. اضبطه على الإنجليزية الأمريكية وأوقف Caps Lock.</translation>
    </message>
    <message>
        <source>Its battery is low. Charge it.</source>
        <translation>بطاريتها منخفضة. اشحنها.</translation>
    </message>
    <message>
        <source>Its picture stands still. Pull its plug, wait, and put it back.</source>
        <translation>صورتها لا تتحرك. افصلها وانتظر ثم أعد توصيلها.</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a device</comment>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>a device needs the help of staff</comment>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Nobody has said where it stands.</source>
        <translation>لم يحدد أحد مكانه.</translation>
    </message>
    <message>
        <source>Nothing that the lab knows</source>
        <translation>لا شيء يعرفه المختبر</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>طابعة</translation>
    </message>
    <message>
        <source>Put it on and allow this computer.</source>
        <translation>ارتدِها واسمح لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Rests</source>
        <comment>a device</comment>
        <translation>في راحة</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>قارئ</translation>
    </message>
    <message>
        <source>Somebody&apos;s login code</source>
        <translation>رمز دخول لشخص ما</translation>
    </message>
    <message>
        <source>Something is wrong with it.</source>
        <translation>فيه خلل ما.</translation>
    </message>
    <message>
        <source>The kiosk does not know how it talks. Scan the USB mode code in its manual.</source>
        <translation>لا يعرف الجهاز لغته. امسح رمز وضع USB من دليله.</translation>
    </message>
    <message>
        <source>The kiosk may not use it. IT has to allow it.</source>
        <translation>لا يُسمح للجهاز باستخدامه. على الدعم التقني السماح بذلك.</translation>
    </message>
    <message>
        <source>Works</source>
        <comment>a device</comment>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>at the bench</source>
        <comment>where a scanner stands</comment>
        <translation>في الورشة</translation>
    </message>
    <message>
        <source>at the desk</source>
        <comment>where a scanner stands</comment>
        <translation>عند المكتب</translation>
    </message>
    <message>
        <source>at the door</source>
        <comment>where a scanner stands</comment>
        <translation>عند الباب</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Go on</source>
        <comment>from a message, back to where one was</comment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Help is coming</source>
        <translation>المساعدة قادمة</translation>
    </message>
    <message>
        <source>Somebody from the lab will be with you soon.</source>
        <translation>سيأتي إليك شخص من المختبر قريبًا.</translation>
    </message>
    <message>
        <source>You can wait here, or go to the desk.</source>
        <translation>يمكنك الانتظار هنا أو الذهاب إلى المكتب.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>%1 cancelled a reservation of it</source>
        <comment>%1 is a first name</comment>
        <translation>ألغى %1 حجزًا كان يشمله</translation>
    </message>
    <message>
        <source>%1 changed a reservation of it</source>
        <comment>%1 is a first name</comment>
        <translation>غيّر %1 حجزًا يشمله</translation>
    </message>
    <message>
        <source>%1 charged it</source>
        <comment>%1 is a first name</comment>
        <translation>‏%1: شحنه</translation>
    </message>
    <message>
        <source>%1 checked it</source>
        <comment>%1 is a first name</comment>
        <translation>‏%1: فحصه</translation>
    </message>
    <message>
        <source>%1 cleaned it</source>
        <comment>%1 is a first name</comment>
        <translation>‏%1: تنظيفه</translation>
    </message>
    <message>
        <source>%1 counted it: %4</source>
        <comment>%1 is a first name, %4 a place</comment>
        <translation>‏%1: عدّه. المكان: %4</translation>
    </message>
    <message>
        <source>%1 decided an exception</source>
        <comment>%1 is a first name</comment>
        <translation>‏%1: البت في حالة</translation>
    </message>
    <message>
        <source>%1 deleted a picture of it</source>
        <comment>%1 is a first name</comment>
        <translation>حذف %1 صورة له</translation>
    </message>
    <message>
        <source>%1 gave it the code %4</source>
        <comment>%1 is a first name, %4 a code</comment>
        <translation>أعطاه %1 الرمز %4</translation>
    </message>
    <message>
        <source>%1 held it back: %4</source>
        <comment>%1 is a first name, %4 the reason</comment>
        <translation>‏%1: حجزه. السبب: %4</translation>
    </message>
    <message>
        <source>%1 kept another one for a reservation</source>
        <comment>%1 is a first name</comment>
        <translation>حفظ %1 غرضًا آخر لحجز</translation>
    </message>
    <message>
        <source>%1 lent it to %2</source>
        <comment>%1 and %2 are first names</comment>
        <translation>‏%1: إعارته. لمن: %2</translation>
    </message>
    <message>
        <source>%1 let go of a hold</source>
        <comment>%1 is a first name</comment>
        <translation>‏%1: رفع حجز</translation>
    </message>
    <message>
        <source>%1 let go of a hold: %4</source>
        <comment>%1 is a first name, %4 the reason of the hold</comment>
        <translation>‏%1: رفع حجز. سببه: %4</translation>
    </message>
    <message>
        <source>%1 looked it over after its return</source>
        <comment>%1 is a first name</comment>
        <translation>فحصه %1 بعد عودته</translation>
    </message>
    <message>
        <source>%1 marked it as missing</source>
        <comment>%1 is a first name</comment>
        <translation>‏%1: تسجيل فقدانه</translation>
    </message>
    <message>
        <source>%1 moved it: %4</source>
        <comment>%1 is a first name, %4 a place</comment>
        <translation>‏%1: نقله. المكان: %4</translation>
    </message>
    <message>
        <source>%1 printed a new label</source>
        <comment>%1 is a first name</comment>
        <translation>‏%1: طباعة ملصق جديد</translation>
    </message>
    <message>
        <source>%1 put it into a reservation</source>
        <comment>%1 is a first name</comment>
        <translation>أدرجه %1 في حجز</translation>
    </message>
    <message>
        <source>%1 recorded that it was calibrated: until %4</source>
        <comment>%1 is a first name, %4 a date</comment>
        <translation>‏%1: تسجيل معايرته. صالحة حتى %4</translation>
    </message>
    <message>
        <source>%1 renewed the loan to %2</source>
        <comment>%1 and %2 are first names</comment>
        <translation>مدّد %1 إعارته إلى %2</translation>
    </message>
    <message>
        <source>%1 reserved it</source>
        <comment>%1 is a first name</comment>
        <translation>‏%1: حجزه مسبقًا</translation>
    </message>
    <message>
        <source>%1 reserved it for %2</source>
        <comment>%1 and %2 are first names</comment>
        <translation>‏%1: حجزه مسبقًا. لمن: %2</translation>
    </message>
    <message>
        <source>%1 reset it</source>
        <comment>%1 is a first name</comment>
        <translation>‏%1: إعادة ضبطه</translation>
    </message>
    <message>
        <source>%1 retired it: %4</source>
        <comment>%1 is a first name, %4 the reason</comment>
        <translation>‏%1: إخراجه من الخدمة. السبب: %4</translation>
    </message>
    <message>
        <source>%1 retired its code %4</source>
        <comment>%1 is a first name, %4 a code</comment>
        <translation>‏%1: إلغاء رمزه %4</translation>
    </message>
    <message>
        <source>%1 sent it to %4</source>
        <comment>%1 is a first name, %4 the name of a repair shop</comment>
        <translation>أرسله %1 إلى %4</translation>
    </message>
    <message>
        <source>%1 sent it to a vendor</source>
        <comment>%1 is a first name</comment>
        <translation>‏%1: إرساله إلى المورّد</translation>
    </message>
    <message>
        <source>%1 sent it to the repair bench</source>
        <comment>%1 is a first name</comment>
        <translation>‏%1: إرساله إلى التصليح</translation>
    </message>
    <message>
        <source>%1 took a picture of it as it came back</source>
        <comment>%1 is a first name</comment>
        <translation>التقط %1 صورة له عند عودته</translation>
    </message>
    <message>
        <source>%1 took a picture of it as it went out</source>
        <comment>%1 is a first name</comment>
        <translation>التقط %1 صورة له عند خروجه</translation>
    </message>
    <message>
        <source>%1 took back that it was charged</source>
        <comment>%1 is a first name</comment>
        <translation>‏%1: التراجع عن شحنه</translation>
    </message>
    <message>
        <source>%1 took back that it was checked</source>
        <comment>%1 is a first name</comment>
        <translation>‏%1: التراجع عن فحصه</translation>
    </message>
    <message>
        <source>%1 took back that it was cleaned</source>
        <comment>%1 is a first name</comment>
        <translation>‏%1: التراجع عن تنظيفه</translation>
    </message>
    <message>
        <source>%1 took back that it was reset</source>
        <comment>%1 is a first name</comment>
        <translation>‏%1: التراجع عن إعادة ضبطه</translation>
    </message>
    <message>
        <source>A reservation ended</source>
        <translation>انتهى حجز مسبق</translation>
    </message>
    <message>
        <source>A reservation of it was handed out</source>
        <translation>سُلّم حجز يشمله</translation>
    </message>
    <message>
        <source>A stock-take did not find it</source>
        <translation>لم يجده جرد</translation>
    </message>
    <message>
        <source>An exception ended by itself: %4</source>
        <comment>%4 is a sentence that says why</comment>
        <translation>انتهت حالة من تلقاء نفسها: %4</translation>
    </message>
    <message>
        <source>At its return: everything is fine</source>
        <translation>عند إعادته: كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>At its return: something is wrong</source>
        <translation>عند إعادته: فيه خلل</translation>
    </message>
    <message>
        <source>Battery at %5 %</source>
        <comment>%5 is a number</comment>
        <translation>البطارية %5 %</translation>
    </message>
    <message>
        <source>Battery at %5 %, charging</source>
        <comment>%5 is a number</comment>
        <translation>البطارية %5 %، قيد الشحن</translation>
    </message>
    <message>
        <source>Held back: %4</source>
        <comment>%4 is the reason</comment>
        <translation>حُجز: %4</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>It came back from %2</source>
        <comment>%2 is a first name</comment>
        <translation>عاد من عند %2</translation>
    </message>
    <message>
        <source>It came into the lab&apos;s list</source>
        <translation>دخل قائمة المختبر</translation>
    </message>
    <message>
        <source>It got the code %4</source>
        <comment>%4 is a serial number or another code</comment>
        <translation>أخذ الرمز %4</translation>
    </message>
    <message>
        <source>It is no longer kept for a reservation</source>
        <translation>لم يعد محفوظًا لحجز</translation>
    </message>
    <message>
        <source>It is short again for a reservation</source>
        <translation>صار ناقصًا لحجز من جديد</translation>
    </message>
    <message>
        <source>It was found: %4</source>
        <comment>%4 is a place</comment>
        <translation>وُجد: %4</translation>
    </message>
    <message>
        <source>It went although it was reserved for somebody else</source>
        <translation>خرج رغم أنه كان محجوزًا لغيره</translation>
    </message>
    <message>
        <source>It went although something else was overdue</source>
        <translation>خرج رغم وجود غرض متأخر</translation>
    </message>
    <message>
        <source>It went into a demo</source>
        <translation>دخل عرضًا</translation>
    </message>
    <message>
        <source>It went into a demo with %2</source>
        <comment>%2 is a first name</comment>
        <translation>دخل عرضًا مع %2</translation>
    </message>
    <message>
        <source>Its papers say that it is calibrated until %4</source>
        <comment>%4 is a date</comment>
        <translation>معايرته صالحة حتى %4 بحسب أوراقه</translation>
    </message>
    <message>
        <source>Its papers were written down</source>
        <translation>سُجّلت أوراقه</translation>
    </message>
    <message>
        <source>Lent to %2</source>
        <comment>%2 is a first name</comment>
        <translation>إعارة. لمن: %2</translation>
    </message>
    <message>
        <source>Lent to %2 once more: it is due later</source>
        <comment>%2 is a first name</comment>
        <translation>إعارة مجددة. لمن: %2. الموعد لاحقًا</translation>
    </message>
    <message>
        <source>Lent to %2. That ended the loan of %3</source>
        <comment>%2 and %3 are first names</comment>
        <translation>إعارة. لمن: %2. وانتهت بها إعارة %3</translation>
    </message>
    <message>
        <source>Something that this version has no words for</source>
        <translation>أمر لا يعرفه هذا الإصدار</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>somebody of the staff, at the beginning of a sentence</comment>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Staff showed how it works, instead of the short course</source>
        <translation>شرح الموظفون كيف يعمل بدلًا من الدرس القصير</translation>
    </message>
    <message>
        <source>The demo was over</source>
        <translation>انتهى العرض</translation>
    </message>
    <message>
        <source>The hand-out of a reservation was undone</source>
        <translation>أُلغي تسليم حجز</translation>
    </message>
    <message>
        <source>The loan to %2 was renewed</source>
        <comment>%2 is a first name</comment>
        <translation>مُدّدت إعارته إلى %2</translation>
    </message>
    <message>
        <source>The loan to %2 was undone</source>
        <comment>%2 is a first name</comment>
        <translation>أُلغيت الإعارة. لمن: %2</translation>
    </message>
    <message>
        <source>The renewal for %2 was undone</source>
        <comment>%2 is a first name</comment>
        <translation>أُلغي تمديد إعارته إلى %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <comment>in the middle of a sentence</comment>
        <translation>شخص</translation>
    </message>
</context>
<context>
    <name>HoldLine</name>
    <message>
        <source>Let go</source>
        <comment>end a hold</comment>
        <translation>رفع الحجز</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>%1 of %2 ready</source>
        <comment>things that can be borrowed</comment>
        <translation>%1 من %2 جاهزة</translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) free</source>
        <translation>
            <numerusform>لا محطات خالية</numerusform>
            <numerusform>محطة واحدة خالية</numerusform>
            <numerusform>محطتان خاليتان</numerusform>
            <numerusform>%n محطات خالية</numerusform>
            <numerusform>%n محطة خالية</numerusform>
            <numerusform>%n محطة خالية</numerusform>
        </translation>
    </message>
    <message>
        <source>About me</source>
        <translation>معلوماتي</translation>
    </message>
    <message>
        <source>Borrow</source>
        <translation>استعارة</translation>
    </message>
    <message>
        <source>Headsets and more</source>
        <translation>نظارات وغيرها</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <comment>%1 is a first name</comment>
        <translation>مرحبًا، %1</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>No headset until then. Everything else is here for you.</source>
        <translation>لا نظارة حتى ذلك الوقت. كل ما عداها متاح لك.</translation>
    </message>
    <message>
        <source>Rest your eyes until %1</source>
        <comment>%1 is a clock time</comment>
        <translation>أرِح عينيك حتى %1</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Scan it here</source>
        <translation>امسحه هنا</translation>
    </message>
    <message>
        <source>See what there is</source>
        <translation>شاهد ما لدينا</translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation>نراك قريبًا</translation>
    </message>
    <message>
        <source>Try a demo</source>
        <translation>تجربة عرض</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message numerus="yes">
        <source>You have %n thing(s)</source>
        <comment>on loan</comment>
        <translation>
            <numerusform>ليس لديك أي شيء</numerusform>
            <numerusform>لديك شيء واحد</numerusform>
            <numerusform>لديك شيئان</numerusform>
            <numerusform>لديك %n أشياء</numerusform>
            <numerusform>لديك %n شيئًا</numerusform>
            <numerusform>لديك %n شيء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeStrip</name>
    <message numerus="yes">
        <source>%n of you are here</source>
        <comment>a group</comment>
        <translation>
            <numerusform>لا أحد منكم هنا</numerusform>
            <numerusform>واحد منكم هنا</numerusform>
            <numerusform>اثنان منكم هنا</numerusform>
            <numerusform>%n منكم هنا</numerusform>
            <numerusform>%n منكم هنا</numerusform>
            <numerusform>%n منكم هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>My label for today</source>
        <translation>تذكرتي لليوم</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation>مكتب الموظفين</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>أين أنت؟</translation>
    </message>
    <message>
        <source>You are here: %1</source>
        <comment>%1 is a part of the lab</comment>
        <translation>أنت هنا: %1</translation>
    </message>
</context>
<context>
    <name>IntakeChoice</name>
    <message>
        <source>%1, %2</source>
        <comment>%1 is a date, %2 the size of a file</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>People and rosters are taken in at the command line: they need the district&apos;s secret.</source>
        <translation>الأشخاص والقوائم تُدخل من سطر الأوامر: تحتاج إلى سر المنطقة التعليمية.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s folder</source>
        <translation>مجلد هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>IntakeFileWords</name>
    <message>
        <source>Row %1 is too long. A quotation mark may be missing in it or above it.</source>
        <translation>الصف %1 طويل جدًا. ربما تنقص علامة اقتباس فيه أو فوقه.</translation>
    </message>
    <message>
        <source>The column %1 is in the file %2 times.</source>
        <translation>العمود %1 مكرر في الملف. العدد: %2.</translation>
    </message>
    <message>
        <source>The file has %1 MB. More than %2 cannot be read at once.</source>
        <translation>حجم الملف %1 ميغابايت. لا يُقرأ أكثر من %2 دفعة واحدة.</translation>
    </message>
    <message>
        <source>The file has headers and no row below them.</source>
        <translation>في الملف عناوين بلا أي صف تحتها.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Take it in in parts.</source>
        <translation>في الملف أكثر من %1 صف. أدخله على أجزاء.</translation>
    </message>
    <message>
        <source>The file has no column %4. It has: %3.</source>
        <comment>%4 is a header, %3 a list of headers</comment>
        <translation>ليس في الملف العمود %4. فيه: %3.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file says that it is %1, but it is not (byte %2).</source>
        <translation>يقول الملف إنه %1، وليس كذلك (البايت %2).</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read (byte %1). Save it as CSV UTF-8.</source>
        <translation>لا يمكن قراءة حروف هذا الملف (البايت %1). احفظه بصيغة CSV UTF-8.</translation>
    </message>
    <message>
        <source>The quotation marks in row %1 do not match.</source>
        <translation>علامات الاقتباس في الصف %1 غير متطابقة.</translation>
    </message>
    <message>
        <source>The saved columns read %1 from the column %2, which the file does not have.</source>
        <translation>تقرأ الأعمدة المحفوظة %1 من العمود %2، وليس في الملف.</translation>
    </message>
    <message>
        <source>The saved columns read two things from one column.</source>
        <translation>تقرأ الأعمدة المحفوظة قيمتين من عمود واحد.</translation>
    </message>
    <message>
        <source>The saved columns speak of %1, which is nothing here.</source>
        <translation>تذكر الأعمدة المحفوظة %1، ولا وجود له هنا.</translation>
    </message>
    <message>
        <source>This is no CSV file, or it was cut off while it was written.</source>
        <translation>ليس هذا ملف CSV، أو انقطع أثناء كتابته.</translation>
    </message>
</context>
<context>
    <name>IntakeFolder</name>
    <message>
        <source>The kiosk&apos;s folder: %1</source>
        <comment>%1 is a path</comment>
        <translation>مجلد الجهاز: %1</translation>
    </message>
</context>
<context>
    <name>IntakeReasonWords</name>
    <message>
        <source>%1 cells below %2 headers: is there a comma too many?</source>
        <comment>%1 and %2 are numbers</comment>
        <translation>الخلايا: %1، والعناوين: %2. هل هناك فاصلة زائدة؟</translation>
    </message>
    <message>
        <source>%1 has a year that cannot be right</source>
        <translation>سنة %1 لا يمكن أن تكون صحيحة</translation>
    </message>
    <message>
        <source>%1 is a day in no calendar</source>
        <translation>‏%1 ليس في أي تقويم</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>‏%1 ليس true ولا false</translation>
    </message>
    <message>
        <source>%1 is no cost like 1299.50</source>
        <translation>‏%1 ليس ثمنًا مثل 1299.50</translation>
    </message>
    <message>
        <source>%1 is no whole number</source>
        <translation>‏%1 ليس عددًا صحيحًا</translation>
    </message>
    <message>
        <source>%1 may be another day elsewhere: say below how the file writes days</source>
        <translation>قد يكون %1 يومًا آخر في مكان آخر: حدّد أدناه كيف يكتب الملف الأيام</translation>
    </message>
    <message>
        <source>%1 signs, and %2 is the most</source>
        <comment>%1 and %2 are numbers</comment>
        <translation>عدد الرموز %1، والحد الأقصى %2</translation>
    </message>
    <message>
        <source>%1 stands where a spreadsheet lost a value</source>
        <translation>يظهر %1 حيث فقد جدول البيانات قيمة</translation>
    </message>
    <message>
        <source>%1 was rounded by a spreadsheet: make the column text and export it again</source>
        <translation>قرّب جدول البيانات القيمة %1: اجعل العمود نصًا وصدّره من جديد</translation>
    </message>
    <message>
        <source>%1 was taken for a number: make the column text and export it again</source>
        <translation>عُدّت القيمة %1 رقمًا: اجعل العمود نصًا وصدّره من جديد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 is a header of a file, %2 what is wrong below it</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>a formula: save the values instead</source>
        <translation>هذه صيغة حسابية: احفظ القيم بدلًا منها</translation>
    </message>
    <message>
        <source>another row of the file is about the same part</source>
        <translation>صف آخر في الملف عن القطعة نفسها</translation>
    </message>
    <message>
        <source>it has a sign that no barcode has</source>
        <translation>فيه رمز لا يوجد في أي رمز شريطي</translation>
    </message>
    <message>
        <source>it has no %1</source>
        <comment>a row; %1 is a tag, a serial number or a name</comment>
        <translation>ينقصه: %1</translation>
    </message>
    <message>
        <source>it has signs that cannot be printed</source>
        <translation>فيه رموز لا يمكن طباعتها</translation>
    </message>
    <message>
        <source>it is new here, and a new thing needs a model</source>
        <translation>هو جديد هنا، والشيء الجديد يحتاج إلى طراز</translation>
    </message>
    <message>
        <source>it would become another model while somebody has it</source>
        <translation>سيصبح طرازًا آخر وهو عند أحدهم</translation>
    </message>
    <message>
        <source>name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>no ICCID: it has 19 or 20 digits</source>
        <translation>ليس رقم ICCID: له 19 أو 20 رقمًا</translation>
    </message>
    <message>
        <source>no IMEI: it has 15 digits, and a zero may be lost in front</source>
        <translation>ليس رقم IMEI: له 15 رقمًا، وربما ضاع صفر في أوله</translation>
    </message>
    <message>
        <source>no MAC address: it has 12 signs, 0 to 9 and A to F</source>
        <translation>ليس عنوان MAC: له 12 رمزًا، من 0 إلى 9 ومن A إلى F</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>رقم تسلسلي</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>the file says that it is retired, but it is not in the lab</source>
        <translation>يقول الملف إنه سُحب من الخدمة، لكنه ليس في المختبر</translation>
    </message>
    <message>
        <source>the serial number %1 has the tag %2 here</source>
        <translation>للرقم التسلسلي %1 هنا الملصق %2</translation>
    </message>
    <message>
        <source>the serial number %1 is in %2 rows of the file</source>
        <translation>الرقم التسلسلي %1 مكرر في الملف. عدد الصفوف: %2</translation>
    </message>
    <message>
        <source>the serial number %1 may be %2, which the lab knows: the zeros in front are lost</source>
        <translation>قد يكون الرقم التسلسلي %1 هو %2 الذي يعرفه المختبر: ضاعت الأصفار في أوله</translation>
    </message>
    <message>
        <source>the tag %1 is in %2 rows of the file</source>
        <translation>الملصق %1 مكرر في الملف. عدد الصفوف: %2</translation>
    </message>
    <message>
        <source>the tag %1 may be %2, which the lab knows: the zeros in front are lost</source>
        <translation>قد يكون الملصق %1 هو %2 الذي يعرفه المختبر: ضاعت الأصفار في أوله</translation>
    </message>
    <message>
        <source>the tag is on another thing than the serial number %1, which has the tag %2 here</source>
        <translation>الملصق على شيء غير صاحب الرقم التسلسلي %1، وملصقه هنا %2</translation>
    </message>
    <message>
        <source>the thing with this tag has the serial number %1 here, not %2</source>
        <translation>الشيء الذي عليه هذا الملصق رقمه التسلسلي هنا %1، لا %2</translation>
    </message>
</context>
<context>
    <name>IntakeScreen</name>
    <message>
        <source>%1 of %2 records</source>
        <comment>how far a long piece of work is</comment>
        <translation>%1 من %2 سجلات</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to take in</source>
        <translation>
            <numerusform>لا صفوف للإدخال</numerusform>
            <numerusform>صف واحد للإدخال</numerusform>
            <numerusform>صفان للإدخال</numerusform>
            <numerusform>%n صفوف للإدخال</numerusform>
            <numerusform>%n صفًا للإدخال</numerusform>
            <numerusform>%n صف للإدخال</numerusform>
        </translation>
    </message>
    <message>
        <source>A stop leaves nothing behind.</source>
        <translation>الإيقاف لا يترك أثرًا.</translation>
    </message>
    <message>
        <source>All of it or nothing. Nobody can be served here meanwhile.</source>
        <translation>الكل أو لا شيء. لا يمكن خدمة أحد هنا في أثناء ذلك.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Everything is in</source>
        <translation>أُدخل كل شيء</translation>
    </message>
    <message>
        <source>From a stick, or from this kiosk&apos;s own folder.</source>
        <translation>من ذاكرة USB أو من مجلد هذا الجهاز.</translation>
    </message>
    <message>
        <source>It is in the history, with your name.</source>
        <translation>سُجّل في السجل باسمك.</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what each row does.</source>
        <translation>لا يُكتب شيء قبل أن ترى ما يفعله كل صف.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing would be written.</source>
        <translation>لن يُكتب شيء.</translation>
    </message>
    <message>
        <source>Reading every row…</source>
        <translation>تُقرأ كل الصفوف…</translation>
    </message>
    <message>
        <source>Some rows would be refused</source>
        <translation>ستُرفض صفوف</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يتوقف…</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Take records in</source>
        <translation>إدخال سجلات</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>يجري الإدخال…</translation>
    </message>
    <message>
        <source>The lab knows all of it</source>
        <translation>المختبر يعرف كل ذلك</translation>
    </message>
    <message>
        <source>There is no sheet on any stick, and none in the folder.</source>
        <translation>لا جدول على أي ذاكرة USB ولا في المجلد.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>ما هو؟</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>أي ملف؟</translation>
    </message>
</context>
<context>
    <name>IntakeVerdict</name>
    <message numerus="yes">
        <source>%n row(s) would be refused.</source>
        <translation>
            <numerusform>لن يُرفض أي صف.</numerusform>
            <numerusform>سيُرفض صف واحد.</numerusform>
            <numerusform>سيُرفض صفان.</numerusform>
            <numerusform>ستُرفض %n صفوف.</numerusform>
            <numerusform>سيُرفض %n صفًا.</numerusform>
            <numerusform>سيُرفض %n صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns as saved: %1</source>
        <comment>%1 is the name under which they were saved</comment>
        <translation>الأعمدة المحفوظة: %1</translation>
    </message>
    <message>
        <source>Columns as they are</source>
        <translation>الأعمدة كما هي</translation>
    </message>
    <message>
        <source>Columns that are not read: %1</source>
        <translation>أعمدة لا تُقرأ: %1</translation>
    </message>
    <message>
        <source>IT names columns at the command line, and saves them under a name. Then it can be chosen here.</source>
        <translation>يحدد الدعم التقني الأعمدة في سطر الأوامر ويحفظها باسم، ثم يمكن اختياره هنا.</translation>
    </message>
    <message>
        <source>It was read as Windows-1252. Look at names with accents.</source>
        <translation>قُرئ على أنه Windows-1252. راجع الأسماء ذات الحركات.</translation>
    </message>
    <message>
        <source>Mend them in the file, or take the others in.</source>
        <translation>صحّحها في الملف، أو أدخل البقية.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Refused besides: %1</source>
        <comment>rows of a file; %1 is a number</comment>
        <translation>مرفوضة أخرى: %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <comment>%1 is the number of a row in a file</comment>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>%1 is the number of a row in a file, %2 what it is about</comment>
        <translation>الصف %1: %2</translation>
    </message>
    <message>
        <source>The file is no UTF-8.</source>
        <translation>الملف ليس UTF-8.</translation>
    </message>
    <message>
        <source>The other rows go in.</source>
        <translation>تُدخل الصفوف الأخرى.</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>البقية</translation>
    </message>
    <message>
        <source>Those that are refused stay out.</source>
        <translation>ما رُفض يبقى خارجًا.</translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message>
        <source>Changed</source>
        <comment>rows of a file</comment>
        <translation>متغيرة</translation>
    </message>
    <message>
        <source>Chromebooks from Google Admin</source>
        <comment>what a file is an export of</comment>
        <translation>أجهزة Chromebook من Google Admin</translation>
    </message>
    <message>
        <source>Counted parts from Snipe-IT</source>
        <comment>what a file is an export of</comment>
        <translation>قطع معدودة من Snipe-IT</translation>
    </message>
    <message>
        <source>Day first: 5/11/26</source>
        <comment>how a file writes days</comment>
        <translation>اليوم أولًا: 5/11/26</translation>
    </message>
    <message>
        <source>It could not be written</source>
        <translation>تعذرت الكتابة</translation>
    </message>
    <message>
        <source>Its asset export, report or sample</source>
        <translation>تصدير الأصول أو تقريرها أو نموذجها</translation>
    </message>
    <message>
        <source>Its export of consumables</source>
        <translation>تصدير المواد الاستهلاكية</translation>
    </message>
    <message>
        <source>Month first: 11/5/26</source>
        <comment>how a file writes days</comment>
        <translation>الشهر أولًا: 11/5/26</translation>
    </message>
    <message>
        <source>New</source>
        <comment>rows of a file</comment>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Nothing of the file is in the lab.</source>
        <translation>لا شيء من الملف في المختبر.</translation>
    </message>
    <message>
        <source>Nothing of the file is in the lab. The log has the reason.</source>
        <translation>لا شيء من الملف في المختبر. السبب في السجل التقني.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Nothing was written. Look at the file once more.</source>
        <translation>لم يُكتب شيء. راجع الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>Plug the stick in again, and choose the file once more.</source>
        <translation>أعد توصيل ذاكرة USB واختر الملف من جديد.</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>rows of a file</comment>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Something changed meanwhile</source>
        <translation>تغيّر شيء في هذه الأثناء</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>لم يعد الملف موجودًا</translation>
    </message>
    <message>
        <source>The same</source>
        <comment>rows of a file</comment>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>Things from Snipe-IT</source>
        <comment>what a file is an export of</comment>
        <translation>أغراض من Snipe-IT</translation>
    </message>
    <message>
        <source>Things in our own template</source>
        <comment>what a file is an export of</comment>
        <translation>أغراض في قالبنا</translation>
    </message>
    <message>
        <source>This file cannot be read so</source>
        <translation>لا يمكن قراءة هذا الملف هكذا</translation>
    </message>
    <message>
        <source>Year first: 2026-11-05</source>
        <comment>how a file writes days</comment>
        <translation>السنة أولًا: 2026-11-05</translation>
    </message>
    <message>
        <source>assets.csv of the program</source>
        <translation>assets.csv من البرنامج</translation>
    </message>
    <message>
        <source>chromeosdevices, as GAM prints it</source>
        <translation>chromeosdevices كما يخرجه GAM</translation>
    </message>
</context>
<context>
    <name>KnownWords</name>
    <message>
        <source>%1 of 5</source>
        <comment>how good a demo was to you, on faces that are numbered</comment>
        <translation>%1 من 5</translation>
    </message>
    <message>
        <source>Staff can tell you why.</source>
        <translation>يخبرك الموظفون بالسبب.</translation>
    </message>
    <message>
        <source>We do not know who you are.</source>
        <translation>لا نعرف من أنت.</translation>
    </message>
    <message>
        <source>You came at %1 and are here</source>
        <comment>%1 is a clock time</comment>
        <translation>جئت الساعة %1 وما زلت هنا</translation>
    </message>
    <message>
        <source>You came on %1 at %2</source>
        <comment>%1 is a date, %2 a clock time</comment>
        <translation>جئت يوم %1 الساعة %2</translation>
    </message>
    <message>
        <source>You came without a badge</source>
        <translation>جئت دون بطاقة</translation>
    </message>
    <message>
        <source>You cannot borrow right now</source>
        <translation>لا يمكنك الاستعارة الآن</translation>
    </message>
    <message>
        <source>You said yes on %1 (version %2)</source>
        <comment>%1 is a date, %2 a number</comment>
        <translation>وافقت يوم %1 (النسخة %2)</translation>
    </message>
    <message>
        <source>Your badge</source>
        <translation>بطاقتك</translation>
    </message>
    <message>
        <source>borrowed on %1, brought back</source>
        <comment>%1 is a date</comment>
        <translation>استعرته يوم %1 وأعدته</translation>
    </message>
    <message>
        <source>good from %1 to %2</source>
        <comment>%1 and %2 are dates</comment>
        <translation>صالحة من %1 إلى %2</translation>
    </message>
    <message>
        <source>short course done</source>
        <translation>الدرس القصير مكتمل</translation>
    </message>
    <message>
        <source>short course done, good until %1</source>
        <comment>%1 is a date</comment>
        <translation>الدرس القصير مكتمل، صالح حتى %1</translation>
    </message>
    <message>
        <source>short course, ended on %1</source>
        <comment>%1 is a date</comment>
        <translation>درس قصير، انتهت صلاحيته في %1</translation>
    </message>
    <message>
        <source>staff set the time right</source>
        <comment>of a visit</comment>
        <translation>صحح الموظفون الوقت</translation>
    </message>
    <message>
        <source>who you are to the lab</source>
        <translation>من أنت بالنسبة إلى المختبر</translation>
    </message>
    <message>
        <source>with you since %1</source>
        <comment>%1 is a date</comment>
        <translation>معك منذ %1</translation>
    </message>
    <message>
        <source>your age, but not your birthday</source>
        <translation>عمرك، لا يوم ميلادك</translation>
    </message>
    <message>
        <source>your family or school said yes</source>
        <translation>وافقت أسرتك أو مدرستك</translation>
    </message>
    <message>
        <source>your family or school said yes, until %1</source>
        <comment>%1 is a date</comment>
        <translation>وافقت أسرتك أو مدرستك حتى %1</translation>
    </message>
    <message>
        <source>your first name and one letter</source>
        <translation>اسمك الأول وحرف واحد</translation>
    </message>
    <message>
        <source>your school or group</source>
        <translation>مدرستك أو مجموعتك</translation>
    </message>
</context>
<context>
    <name>LabelScreen</name>
    <message>
        <source>I have it</source>
        <translation>حفظتها</translation>
    </message>
    <message>
        <source>It works until tonight.</source>
        <translation>تعمل حتى هذه الليلة.</translation>
    </message>
    <message>
        <source>No phone? Write it down, or ask staff.</source>
        <translation>لا هاتف معك؟ اكتبها أو اسأل الموظفين.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>This is your label for today</source>
        <translation>هذه تذكرتك لليوم</translation>
    </message>
    <message>
        <source>Your label as a code</source>
        <translation>تذكرتك على شكل رمز</translation>
    </message>
</context>
<context>
    <name>LanguageChooser</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LaunchingScreen</name>
    <message>
        <source>Approved by the district: %1</source>
        <comment>%1 is a number such as LAB-AI-12</comment>
        <translation>وافقت عليه المنطقة التعليمية: %1</translation>
    </message>
    <message>
        <source>It is running</source>
        <translation>إنه يعمل</translation>
    </message>
    <message>
        <source>It takes only a moment.</source>
        <translation>لحظة واحدة فقط.</translation>
    </message>
    <message>
        <source>Put on headset %1.</source>
        <comment>%1 is the tag on its label</comment>
        <translation>ارتدِ النظارة %1.</translation>
    </message>
    <message>
        <source>Staff will start it</source>
        <translation>سيبدؤه الموظفون</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>LendWords</name>
    <message>
        <source>A short course comes first. No demo here teaches it.</source>
        <translation>يلزم درس قصير أولًا. لا يقدّمه أي عرض هنا.</translation>
    </message>
    <message>
        <source>A short course comes first: %1.</source>
        <comment>%1 is the name of a demo</comment>
        <translation>يلزم درس قصير أولًا: %1.</translation>
    </message>
    <message>
        <source>A text has to be accepted first.</source>
        <translation>يجب قبول نص أولًا.</translation>
    </message>
    <message>
        <source>As new</source>
        <comment>the condition of a thing</comment>
        <translation>كالجديد</translation>
    </message>
    <message>
        <source>As reserved</source>
        <comment>until when something is lent: the end of a reservation</comment>
        <translation>حسب الحجز</translation>
    </message>
    <message>
        <source>As usual</source>
        <comment>until when something is lent</comment>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>كابل</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>that something is carried in</comment>
        <translation>حقيبة</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>شاحن</translation>
    </message>
    <message>
        <source>Controllers</source>
        <comment>the two hand-held parts of a headset</comment>
        <translation>وحدات التحكم</translation>
    </message>
    <message>
        <source>Damaged</source>
        <comment>the condition of a thing</comment>
        <translation>تالف</translation>
    </message>
    <message>
        <source>End of term</source>
        <comment>until when something is lent</comment>
        <translation>نهاية الفصل</translation>
    </message>
    <message>
        <source>For the day</source>
        <comment>a kind of loan</comment>
        <translation>لهذا اليوم</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>the condition of a thing</comment>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>سماعات</translation>
    </message>
    <message>
        <source>In the lab</source>
        <comment>a kind of loan</comment>
        <translation>داخل المختبر</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Lending is stopped for this person.</source>
        <translation>الإعارة موقوفة لهذا الشخص.</translation>
    </message>
    <message>
        <source>Loaner</source>
        <comment>a kind of loan: while one&apos;s own is being repaired</comment>
        <translation>بديل مؤقت</translation>
    </message>
    <message>
        <source>Long-term</source>
        <comment>a kind of loan</comment>
        <translation>طويلة الأمد</translation>
    </message>
    <message>
        <source>Memory card</source>
        <translation>بطاقة ذاكرة</translation>
    </message>
    <message>
        <source>One week</source>
        <comment>until when something is lent</comment>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Pen</source>
        <comment>of a drawing tablet</comment>
        <translation>قلم</translation>
    </message>
    <message>
        <source>Spare battery</source>
        <translation>بطارية احتياطية</translation>
    </message>
    <message>
        <source>Strap</source>
        <translation>حزام</translation>
    </message>
    <message>
        <source>The short course ended on %1 for them.</source>
        <comment>%1 is a date</comment>
        <translation>انتهت صلاحية الدرس القصير للمستعير في %1.</translation>
    </message>
    <message>
        <source>The short course ended on %1 for them: %2.</source>
        <comment>%1 is a date, %2 the name of a demo</comment>
        <translation>انتهت صلاحية الدرس القصير للمستعير في %1: %2.</translation>
    </message>
    <message>
        <source>This person is too young for it.</source>
        <translation>هذا الشخص أصغر من أن يستعيره.</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>until when something is lent: closing time</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <comment>until when something is lent: closing time</comment>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Worn</source>
        <comment>the condition of a thing</comment>
        <translation>مستعمل</translation>
    </message>
    <message>
        <source>please bring it back: the maker called it back</source>
        <translation>نرجو إعادته: الشركة المصنّعة استدعته</translation>
    </message>
    <message>
        <source>renewed as often as it can be</source>
        <translation>مُدّد بأقصى عدد ممكن</translation>
    </message>
    <message>
        <source>somebody else has booked it</source>
        <translation>حجزه شخص آخر</translation>
    </message>
</context>
<context>
    <name>LentScreen</name>
    <message>
        <source>Bring it back here when you are done.</source>
        <translation>أعده إلى هنا عندما تنتهي.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>It&apos;s yours for now</source>
        <translation>إنه معك الآن</translation>
    </message>
    <message>
        <source>Not taken:</source>
        <translation>لم تأخذ:</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <comment>%1 is a number of seconds</comment>
        <translation>تراجع (%1)</translation>
    </message>
</context>
<context>
    <name>LetterKeyboard</name>
    <message>
        <source>Capital letter</source>
        <translation>حرف كبير</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>مسح آخر حرف</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <comment>another language on the keyboard</comment>
        <translation>الحروف: %1</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>حروف أخرى</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key between words</comment>
        <translation>مسافة</translation>
    </message>
</context>
<context>
    <name>LiveBody</name>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
</context>
<context>
    <name>LoanItem</name>
    <message>
        <source>Renew</source>
        <comment>a loan: keep it for longer</comment>
        <translation>تمديد</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <comment>%1 is a number of seconds</comment>
        <translation>تراجع (%1)</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Innovation Lab</source>
        <translation>مختبر الابتكار</translation>
    </message>
</context>
<context>
    <name>NicknameScreen</name>
    <message>
        <source>A nickname is fine. You can leave it empty.</source>
        <translation>يكفي اسم مستعار. يمكنك تركه فارغًا.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>لم تكتب شيئًا بعد</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطَّ</translation>
    </message>
    <message>
        <source>What should we call you?</source>
        <translation>بماذا نناديك؟</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>A lead can give you another one.</source>
        <translation>يمكن للإشراف منحك دورًا آخر.</translation>
    </message>
    <message>
        <source>A place comes first.</source>
        <translation>المكان أولًا.</translation>
    </message>
    <message>
        <source>Checked in.</source>
        <translation>سُجّل الدخول.</translation>
    </message>
    <message>
        <source>Choose another time, or fewer.</source>
        <translation>يُرجى اختيار وقت آخر أو عدد أقل.</translation>
    </message>
    <message>
        <source>Counted. Thank you.</source>
        <translation>تم العدّ. شكرًا.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
    <message>
        <source>Finish the count, then scan it again.</source>
        <translation>أنهِ العدّ، ثم امسحها مرة أخرى.</translation>
    </message>
    <message>
        <source>Finish this class set first.</source>
        <translation>أنهِ مجموعة الصف هذه أولًا.</translation>
    </message>
    <message>
        <source>Finish with this person first.</source>
        <translation>أنهِ مع هذا الشخص أولًا.</translation>
    </message>
    <message>
        <source>For somebody else: cancel it, and reserve anew.</source>
        <translation>لشخص آخر: ألغِ الحجز واحجز من جديد.</translation>
    </message>
    <message>
        <source>Found! It was missing.</source>
        <translation>وُجد! كان مفقودًا.</translation>
    </message>
    <message>
        <source>Go back to the first page to change it.</source>
        <translation>ارجع إلى الصفحة الأولى لتغييره.</translation>
    </message>
    <message>
        <source>Hand it out, or go back.</source>
        <translation>سلّمها أو ارجع.</translation>
    </message>
    <message>
        <source>Help is coming.</source>
        <translation>المساعدة قادمة.</translation>
    </message>
    <message>
        <source>It counts at this kiosk, from now on.</source>
        <translation>يسري على هذا الجهاز من الآن.</translation>
    </message>
    <message>
        <source>It is back. Thank you!</source>
        <translation>لقد عاد. شكرًا!</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>أُلغي الحجز.</translation>
    </message>
    <message>
        <source>It is expired, lost, a group&apos;s, or not of this lab.</source>
        <translation>إما منتهية أو مفقودة أو لمجموعة أو ليست من هذا المختبر.</translation>
    </message>
    <message>
        <source>It is in the history, with your name.</source>
        <translation>هو في التاريخ باسمك.</translation>
    </message>
    <message>
        <source>It is in your tray already.</source>
        <translation>إنه في صينيتك بالفعل.</translation>
    </message>
    <message>
        <source>It is kept until then.</source>
        <translation>يُحفظ حتى ذلك الوقت.</translation>
    </message>
    <message>
        <source>It is not your fault. Staff know.</source>
        <translation>ليس خطأك. الموظفون يعرفون.</translation>
    </message>
    <message>
        <source>It is on our list again.</source>
        <translation>عاد إلى قائمتنا.</translation>
    </message>
    <message>
        <source>It is reserved.</source>
        <translation>تم الحجز.</translation>
    </message>
    <message>
        <source>It is too late to undo.</source>
        <translation>فات وقت التراجع.</translation>
    </message>
    <message>
        <source>It is written down with your name. What is out stays out until it is brought back.</source>
        <translation>سُجّل ذلك باسمك. ما هو مُعار يبقى مُعارًا حتى يُعاد.</translation>
    </message>
    <message>
        <source>It lies aside. A tap lets it go all the same.</source>
        <translation>وُضع جانبًا. لمسة واحدة تسمح بخروجه رغم ذلك.</translation>
    </message>
    <message>
        <source>It stays reserved for whom it was.</source>
        <translation>يبقى الحجز لمن كان له.</translation>
    </message>
    <message>
        <source>Keep a list on paper, please.</source>
        <translation>اكتب قائمة على ورقة من فضلك.</translation>
    </message>
    <message>
        <source>Lending is stopped for this badge.</source>
        <translation>الإعارة موقوفة لهذه البطاقة.</translation>
    </message>
    <message>
        <source>Look at what is set aside, then tap again.</source>
        <translation>انظر إلى ما وُضع جانبًا، ثم انقر مجددًا.</translation>
    </message>
    <message>
        <source>Not on the list.</source>
        <translation>ليس في القائمة.</translation>
    </message>
    <message>
        <source>Nothing was done. Look at it again.</source>
        <translation>لم يُفعل شيء. انظر إليه من جديد.</translation>
    </message>
    <message>
        <source>Now we know where you are.</source>
        <translation>الآن نعرف أين أنت.</translation>
    </message>
    <message>
        <source>On this kiosk alone, and encrypted.</source>
        <translation>على هذا الجهاز وحده، ومشفّرة.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>لحظة من فضلك.</translation>
    </message>
    <message>
        <source>Only a part could be undone.</source>
        <translation>أمكن التراجع عن جزء فقط.</translation>
    </message>
    <message>
        <source>Open a thing and choose “Move” first.</source>
        <translation>افتح شيئًا واختر «نقل» أولًا.</translation>
    </message>
    <message>
        <source>Others can have it now.</source>
        <translation>يمكن لغيرهم أخذه الآن.</translation>
    </message>
    <message>
        <source>Please ask somebody from the lab.</source>
        <translation>اسأل شخصًا من المختبر من فضلك.</translation>
    </message>
    <message>
        <source>Please bring it to the desk.</source>
        <translation>أحضره إلى المكتب من فضلك.</translation>
    </message>
    <message>
        <source>Please check in first.</source>
        <translation>سجّل دخولك أولًا من فضلك.</translation>
    </message>
    <message>
        <source>Please choose again, or ask staff.</source>
        <translation>اختر مرة أخرى أو اسأل الموظفين.</translation>
    </message>
    <message>
        <source>Please choose another one.</source>
        <translation>يُرجى اختيار وقت آخر.</translation>
    </message>
    <message>
        <source>Please put everything back.</source>
        <translation>أعد كل شيء إلى مكانه من فضلك.</translation>
    </message>
    <message>
        <source>Please return the things instead.</source>
        <translation>أعد الأشياء بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Please scan each of its parts.</source>
        <translation>امسح كل قطعة منه من فضلك.</translation>
    </message>
    <message>
        <source>Please scan your badge at another screen, or ask staff.</source>
        <translation>امسح بطاقتك عند شاشة أخرى أو اسأل الموظفين.</translation>
    </message>
    <message>
        <source>Please scan your group&apos;s badge at another one.</source>
        <translation>امسح بطاقة مجموعتك عند شاشة أخرى.</translation>
    </message>
    <message>
        <source>Please show the printed one, or ask staff.</source>
        <translation>أظهر البطاقة المطبوعة أو اسأل الموظفين من فضلك.</translation>
    </message>
    <message>
        <source>Please speak with the lab&apos;s staff.</source>
        <translation>تحدّث مع موظفي المختبر من فضلك.</translation>
    </message>
    <message>
        <source>Please use another one. Staff: open the hardware check.</source>
        <translation>استخدم قارئًا آخر. للموظفين: افتحوا فحص الأجهزة.</translation>
    </message>
    <message>
        <source>Print a new one, so that it is found next time.</source>
        <translation>اطبع ملصقًا جديدًا ليُقرأ في المرة القادمة.</translation>
    </message>
    <message>
        <source>Read them here, then scan again.</source>
        <translation>اقرأها هنا، ثم امسح من جديد.</translation>
    </message>
    <message>
        <source>Records are taken in. Please scan again when that is done.</source>
        <translation>يجري إدخال سجلات. امسح مرة أخرى بعد ذلك.</translation>
    </message>
    <message>
        <source>Renewed.</source>
        <translation>تم التمديد.</translation>
    </message>
    <message>
        <source>Scan the card of the place where you count.</source>
        <translation>امسح بطاقة المكان الذي تعدّ فيه.</translation>
    </message>
    <message>
        <source>Scan your badge, then the thing.</source>
        <translation>امسح بطاقتك، ثم الشيء.</translation>
    </message>
    <message>
        <source>Scanned already.</source>
        <translation>مُسح من قبل.</translation>
    </message>
    <message>
        <source>Seen outside.</source>
        <translation>شوهد في الخارج.</translation>
    </message>
    <message>
        <source>Show only one, please.</source>
        <translation>أظهر واحدًا فقط من فضلك.</translation>
    </message>
    <message>
        <source>Somebody decided that already.</source>
        <translation>هناك من قرر ذلك من قبل.</translation>
    </message>
    <message>
        <source>Somebody may wait for it. Please ask staff.</source>
        <translation>قد يكون أحد بانتظاره. اسأل الموظفين من فضلك.</translation>
    </message>
    <message>
        <source>Somebody will be with you soon.</source>
        <translation>سيأتي إليك شخص قريبًا.</translation>
    </message>
    <message>
        <source>Something changed meanwhile.</source>
        <translation>تغيّر شيء في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Something changed. Nothing went out.</source>
        <translation>تغيّر شيء ما. لم يُسلَّم شيء.</translation>
    </message>
    <message>
        <source>Something changed: not enough are free.</source>
        <translation>تغيّر شيء: المتاح لا يكفي.</translation>
    </message>
    <message>
        <source>Something is no longer ready.</source>
        <translation>هناك شيء لم يعد جاهزًا.</translation>
    </message>
    <message>
        <source>Staff can help you. Demos are open to you.</source>
        <translation>يمكن للموظفين مساعدتك. العروض متاحة لك.</translation>
    </message>
    <message>
        <source>Staff will gladly read it to you.</source>
        <translation>يسعد الموظفين أن يقرؤوه لك.</translation>
    </message>
    <message>
        <source>Staff will look at it.</source>
        <translation>سينظر فيه الموظفون.</translation>
    </message>
    <message>
        <source>Staff: scan your badge now.</source>
        <translation>للموظفين: امسح بطاقتك الآن.</translation>
    </message>
    <message>
        <source>That badge cannot borrow.</source>
        <translation>لا يمكن الاستعارة بهذه البطاقة.</translation>
    </message>
    <message>
        <source>That badge is not checked in.</source>
        <translation>لم يُسجَّل دخول هذه البطاقة.</translation>
    </message>
    <message>
        <source>That cannot be renewed.</source>
        <translation>لا يمكن تمديد هذا.</translation>
    </message>
    <message>
        <source>That is a kit&apos;s code.</source>
        <translation>هذا رمز طقم.</translation>
    </message>
    <message>
        <source>That is a login code.</source>
        <translation>هذا رمز لتسجيل الدخول إلى الحاسوب.</translation>
    </message>
    <message>
        <source>That is an old label.</source>
        <translation>هذا ملصق قديم.</translation>
    </message>
    <message>
        <source>That is not a staff badge.</source>
        <translation>هذه ليست بطاقة موظف.</translation>
    </message>
    <message>
        <source>That is not an educator&apos;s badge.</source>
        <translation>هذه ليست بطاقة معلم.</translation>
    </message>
    <message>
        <source>That is not part of your role.</source>
        <translation>هذا ليس من دورك.</translation>
    </message>
    <message>
        <source>That is not what was reserved.</source>
        <translation>ليس هذا ما حُجز.</translation>
    </message>
    <message>
        <source>That is one more than was reserved.</source>
        <translation>هذا واحد زائد عما حُجز.</translation>
    </message>
    <message>
        <source>That is the card of a place.</source>
        <translation>هذه بطاقة مكان.</translation>
    </message>
    <message>
        <source>That looks like a badge on a screen.</source>
        <translation>تبدو هذه بطاقة على شاشة.</translation>
    </message>
    <message>
        <source>That takes an educator or lab staff.</source>
        <translation>هذا للمعلمين أو لفريق المختبر.</translation>
    </message>
    <message>
        <source>That time is over.</source>
        <translation>انقضى ذلك الوقت.</translation>
    </message>
    <message>
        <source>That was chosen before.</source>
        <translation>اختير هذا من قبل.</translation>
    </message>
    <message>
        <source>That was not saved.</source>
        <translation>لم يُحفظ ذلك.</translation>
    </message>
    <message>
        <source>The badge is noted.</source>
        <translation>سُجّلت البطاقة.</translation>
    </message>
    <message>
        <source>The consent is withdrawn.</source>
        <translation>سُحبت الموافقة.</translation>
    </message>
    <message>
        <source>The demo did not start.</source>
        <translation>لم يبدأ العرض.</translation>
    </message>
    <message>
        <source>The first decision counts. It is shown below.</source>
        <translation>القرار الأول هو المعتمد. تراه في الأسفل.</translation>
    </message>
    <message>
        <source>The group&apos;s count goes on here.</source>
        <translation>عدّ المجموعة مستمر هنا.</translation>
    </message>
    <message>
        <source>The lab does not know this code.</source>
        <translation>لا يعرف المختبر هذا الرمز.</translation>
    </message>
    <message>
        <source>The lab&apos;s rules come first.</source>
        <translation>قواعد المختبر أولًا.</translation>
    </message>
    <message>
        <source>The last page shows for whom it is.</source>
        <translation>الصفحة الأخيرة تبين لمن الحجز.</translation>
    </message>
    <message>
        <source>The list says until when.</source>
        <translation>القائمة تبيّن الموعد.</translation>
    </message>
    <message>
        <source>The picture is kept.</source>
        <translation>حُفظت الصورة.</translation>
    </message>
    <message>
        <source>This scanner has no place yet</source>
        <translation>لم يُحدَّد مكان هذا القارئ بعد</translation>
    </message>
    <message>
        <source>This screen cannot speak now.</source>
        <translation>لا تستطيع هذه الشاشة الكلام الآن.</translation>
    </message>
    <message>
        <source>This screen is busy with a demo.</source>
        <translation>هذه الشاشة مشغولة بعرض.</translation>
    </message>
    <message>
        <source>To borrow, you need a lab badge.</source>
        <translation>للاستعارة تحتاج إلى بطاقة المختبر.</translation>
    </message>
    <message>
        <source>Try again, flat and a little further away.</source>
        <translation>حاول مرة أخرى: مستوية وأبعد قليلًا.</translation>
    </message>
    <message>
        <source>Type what else is on it; then give it this code, or a new label.</source>
        <translation>اكتب ما عليه أيضًا، ثم أعطه هذا الرمز أو ملصقًا جديدًا.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>Undone. It is due when it was before.</source>
        <translation>أُلغي. موعده كما كان من قبل.</translation>
    </message>
    <message>
        <source>We could not read that.</source>
        <translation>لم نستطع قراءته.</translation>
    </message>
    <message>
        <source>We did not keep it. Please use your lab badge.</source>
        <translation>لم نحتفظ به. استخدم بطاقة المختبر من فضلك.</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>لا نعرف هذا الرمز.</translation>
    </message>
    <message>
        <source>We saw two codes at once.</source>
        <translation>رأينا رمزين معًا.</translation>
    </message>
    <message>
        <source>Write this person down, please.</source>
        <translation>اكتب اسم هذا الشخص من فضلك.</translation>
    </message>
    <message>
        <source>You are checked in already.</source>
        <translation>سُجّل دخولك من قبل.</translation>
    </message>
    <message>
        <source>You are not checked in.</source>
        <translation>لم يُسجَّل دخولك.</translation>
    </message>
    <message>
        <source>Your PIN is changed.</source>
        <translation>تغيّر رمزك السري.</translation>
    </message>
    <message>
        <source>Your list shows what you still have.</source>
        <translation>ترى في قائمتك ما بقي معك.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>مسح آخر رقم</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Battery</source>
        <translation>البطارية</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>طلبات المساعدة</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>قيد الشحن</translation>
    </message>
    <message>
        <source>Evacuation list: still inside %1, outside %2</source>
        <translation>قائمة الإخلاء: في الداخل %1، في الخارج %2</translation>
    </message>
    <message>
        <source>Evacuation list: still inside %1, probably gone %3, outside %2</source>
        <translation>قائمة الإخلاء: ما زال في الداخل %1، غادر على الأرجح %3، في الخارج %2</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>المكان المتوقع</translation>
    </message>
    <message>
        <source>Headsets that are ready</source>
        <translation>نظارات جاهزة</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>درجة التأكد</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستعمال</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>في الداخل الآن</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>الخروج</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Not on this list: %1 more.</source>
        <translation>ليست في هذه القائمة: %1 أخرى.</translation>
    </message>
    <message>
        <source>Not to be had</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>People</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Printed for: %1</source>
        <translation>طُبعت من أجل: %1</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>محجوز مسبقًا</translation>
    </message>
    <message>
        <source>Seen outside</source>
        <translation>في الخارج</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>Stock-take: found %1, elsewhere %2, not expected %3, unknown %4</source>
        <translation>الجرد: موجود %1، في مكان آخر %2، غير متوقع %3، غير معروف %4</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الملصق</translation>
    </message>
    <message>
        <source>To clean</source>
        <translation>للتنظيف</translation>
    </message>
    <message>
        <source>Visits that ended</source>
        <translation>زيارات انتهت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>a report that the law asks for</source>
        <translation>تقرير يطلبه القانون</translation>
    </message>
    <message>
        <source>an audit</source>
        <translation>تدقيق</translation>
    </message>
    <message>
        <source>an evacuation or a drill</source>
        <translation>إخلاء أو تدريب عليه</translation>
    </message>
    <message>
        <source>asking for what is overdue</source>
        <translation>المطالبة بما تأخر</translation>
    </message>
    <message>
        <source>at a vendor</source>
        <translation>لدى المورّد</translation>
    </message>
    <message>
        <source>at the repair bench</source>
        <translation>في التصليح</translation>
    </message>
    <message>
        <source>community</source>
        <translation>المجتمع</translation>
    </message>
    <message>
        <source>educator</source>
        <translation>التعليم</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <source>found</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>found again</source>
        <translation>عُثر عليه</translation>
    </message>
    <message>
        <source>handing over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>held by staff</source>
        <translation>محجوز لدى الموظفين</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>في الداخل</translation>
    </message>
    <message>
        <source>likely inside</source>
        <translation>في الداخل على الأرجح</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>nobody saw the end</source>
        <translation>لم ير أحد الخروج</translation>
    </message>
    <message>
        <source>not expected</source>
        <translation>غير متوقع</translation>
    </message>
    <message>
        <source>not scanned yet</source>
        <translation>لم يُمسح بعد</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>over a week late</source>
        <translation>متأخر أكثر من أسبوع</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>جهة شريكة</translation>
    </message>
    <message>
        <source>probably gone</source>
        <translation>غادر على الأرجح</translation>
    </message>
    <message>
        <source>reporting</source>
        <translation>إعداد التقارير</translation>
    </message>
    <message>
        <source>somebody who asked for their records</source>
        <translation>طلب شخص لبياناته</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>student</source>
        <translation>الطلاب</translation>
    </message>
    <message>
        <source>to be charged</source>
        <translation>للشحن</translation>
    </message>
    <message>
        <source>to be cleaned</source>
        <translation>للتنظيف</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>للفحص</translation>
    </message>
    <message>
        <source>to be reset</source>
        <translation>لإعادة الضبط</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>رمز غير معروف</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>زيارة</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Borrow</source>
        <translation>استعارة</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>شُحن</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>فُحص</translation>
    </message>
    <message>
        <source>Class set</source>
        <translation>مجموعة الصف</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>نُظّف</translation>
    </message>
    <message>
        <source>Come again soon.</source>
        <translation>نراك قريبًا.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Demos</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>إخلاء</translation>
    </message>
    <message>
        <source>Every letter in its place: 0123456789</source>
        <translation>كل حرف في مكانه: 0123456789</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>حالات متعارضة</translation>
    </message>
    <message>
        <source>Good until tonight</source>
        <translation>صالحة حتى الليلة</translation>
    </message>
    <message>
        <source>Hardware check</source>
        <translation>فحص الأجهزة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>أُعيد ضبطه</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Setting up a scanner</source>
        <translation>إعداد قارئ</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation>مكتب الموظفين</translation>
    </message>
    <message>
        <source>Staff only: scan your badge next.</source>
        <translation>للموظفين فقط: امسح بطاقتك بعدها.</translation>
    </message>
    <message>
        <source>Still with you</source>
        <translation>ما زال معك</translation>
    </message>
    <message>
        <source>Stock-take</source>
        <translation>الجرد</translation>
    </message>
    <message>
        <source>Thank you for your visit</source>
        <translation>شكرًا على زيارتك</translation>
    </message>
    <message>
        <source>Thank you, %1</source>
        <translation>شكرًا، %1</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Then scan code 1 of the test card again.</source>
        <translation>ثم امسح الرمز 1 من بطاقة الاختبار مرة أخرى.</translation>
    </message>
    <message>
        <source>Time in the lab</source>
        <translation>الوقت في المختبر</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>زائر</translation>
    </message>
    <message>
        <source>Wall board</source>
        <translation>لوحة الحائط</translation>
    </message>
    <message>
        <source>Wipe the glass</source>
        <translation>مسح الشاشة</translation>
    </message>
    <message>
        <source>You have nothing to bring back.</source>
        <translation>ليس عليك إعادة أي شيء.</translation>
    </message>
</context>
<context>
    <name>PaperScreen</name>
    <message numerus="yes">
        <source>%n people are on this list. Who prints it, and what for, is written down.</source>
        <translation>
            <numerusform>لا أحد في هذه القائمة. يُسجَّل من طبعها ولماذا.</numerusform>
            <numerusform>شخص واحد في هذه القائمة. يُسجَّل من طبعها ولماذا.</numerusform>
            <numerusform>شخصان في هذه القائمة. يُسجَّل من طبعها ولماذا.</numerusform>
            <numerusform>%n أشخاص في هذه القائمة. يُسجَّل من طبعها ولماذا.</numerusform>
            <numerusform>%n شخصًا في هذه القائمة. يُسجَّل من طبعها ولماذا.</numerusform>
            <numerusform>%n شخص في هذه القائمة. يُسجَّل من طبعها ولماذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>عدم الطباعة</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation>مكتب الموظفين</translation>
    </message>
    <message>
        <source>What do you need it for?</source>
        <translation>ما الغرض منها؟</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>An audit</source>
        <translation>تدقيق</translation>
    </message>
    <message>
        <source>An evacuation or a drill</source>
        <translation>إخلاء أو تدريب عليه</translation>
    </message>
    <message>
        <source>Asking for what is overdue</source>
        <translation>المطالبة بما تأخر</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>تجري الطباعة.</translation>
    </message>
    <message>
        <source>It is being printed. Scan it when you leave.</source>
        <translation>تجري الطباعة. امسحها عند المغادرة.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Printed. Take it from the printer.</source>
        <translation>تمت الطباعة. خذها من الطابعة.</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>إعداد التقارير</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Somebody asked for their records</source>
        <translation>طلب شخص لبياناته</translation>
    </message>
    <message>
        <source>Take a picture of it. Scan it when you leave.</source>
        <translation>التقط صورة لها. امسحها عند المغادرة.</translation>
    </message>
    <message>
        <source>Take it from the printer. Scan it when you leave.</source>
        <translation>خذها من الطابعة. امسحها عند المغادرة.</translation>
    </message>
    <message>
        <source>The PDF is being made.</source>
        <translation>يجري إنشاء ملف PDF.</translation>
    </message>
    <message>
        <source>The PDF is in the folder of this kiosk.</source>
        <translation>ملف PDF في مجلد هذا الجهاز.</translation>
    </message>
    <message>
        <source>The printer does not answer. Staff know.</source>
        <translation>الطابعة لا تستجيب. الموظفون على علم.</translation>
    </message>
    <message>
        <source>The printer is busy. Staff know.</source>
        <translation>الطابعة مشغولة. الموظفون على علم.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Staff know.</source>
        <translation>نفد ورق الطابعة. الموظفون على علم.</translation>
    </message>
    <message>
        <source>The printer is stuck. Staff know.</source>
        <translation>الطابعة عالقة. الموظفون على علم.</translation>
    </message>
</context>
<context>
    <name>PartsToCome</name>
    <message>
        <source>Still to come from %1:</source>
        <comment>%1 is the name of a kit</comment>
        <translation>ما زال ناقصًا من %1:</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>10 to 12</source>
        <translation>من 10 إلى 12</translation>
    </message>
    <message>
        <source>13 to 17</source>
        <translation>من 13 إلى 17</translation>
    </message>
    <message>
        <source>Grown-up</source>
        <translation>شخص كبير</translation>
    </message>
    <message>
        <source>Lab staff</source>
        <translation>من موظفي المختبر</translation>
    </message>
    <message>
        <source>Neighbor</source>
        <translation>من الجيران</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>شريك</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>طالب</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>معلّم</translation>
    </message>
    <message>
        <source>Under 10</source>
        <translation>أقل من 10</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>زائر</translation>
    </message>
    <message>
        <source>We do not know your age</source>
        <translation>لا نعرف عمرك</translation>
    </message>
    <message>
        <source>You may answer surveys</source>
        <translation>يمكنك الإجابة عن الاستبيانات</translation>
    </message>
    <message>
        <source>You may be in lab pictures</source>
        <translation>يمكن أن تظهر في صور المختبر</translation>
    </message>
    <message>
        <source>You may borrow things</source>
        <translation>يمكنك استعارة الأشياء</translation>
    </message>
    <message>
        <source>You may use headsets</source>
        <translation>يمكنك استخدام النظارات</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>Again</source>
        <comment>take the picture once more</comment>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>a picture</comment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>The camera is opening.</source>
        <translation>الكاميرا قيد التشغيل.</translation>
    </message>
</context>
<context>
    <name>PictureScreen</name>
    <message>
        <source>A picture of how it came back</source>
        <translation>صورة لحالته عند العودة</translation>
    </message>
    <message>
        <source>A picture of how it goes out</source>
        <translation>صورة لحالته عند الخروج</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Compare them, then say how it is.</source>
        <translation>قارن بينهما، ثم حدّد حالته.</translation>
    </message>
    <message>
        <source>How it went out</source>
        <translation>حالته عند الخروج</translation>
    </message>
    <message>
        <source>How it went out and came back</source>
        <translation>حالته عند الخروج والعودة</translation>
    </message>
    <message>
        <source>Is it sharp, and is nobody in it?</source>
        <translation>هل هي واضحة وتخلو من الأشخاص؟</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a picture</comment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>No camera sees here now. Compare it with the thing itself.</source>
        <translation>لا كاميرا تعمل هنا الآن. قارنها بالشيء نفسه.</translation>
    </message>
    <message>
        <source>No camera sees here now. Go on without a picture.</source>
        <translation>لا كاميرا تعمل هنا الآن. تابع من دون صورة.</translation>
    </message>
    <message>
        <source>Nobody in it, please.</source>
        <translation>من دون أشخاص، رجاءً.</translation>
    </message>
    <message>
        <source>Nobody in it, please. What you keep stays on this kiosk, encrypted, for a month after the return.</source>
        <translation>من دون أشخاص، رجاءً. ما تحفظه يبقى على هذا الجهاز مشفّرًا شهرًا بعد الإرجاع.</translation>
    </message>
    <message>
        <source>Take picture</source>
        <translation>التقاط صورة</translation>
    </message>
    <message>
        <source>Without a picture</source>
        <translation>من دون صورة</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>As it came back</source>
        <translation>عند عودته</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>كما هو الآن</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>كما عُثر عليه</translation>
    </message>
    <message>
        <source>As it went out</source>
        <translation>عند خروجه</translation>
    </message>
    <message>
        <source>Go on without one, and tell IT: the disk is full.</source>
        <translation>تابع من دون صورة، وأبلغ الدعم التقني: القرص ممتلئ.</translation>
    </message>
    <message>
        <source>It is here, but its file is damaged.</source>
        <translation>هي هنا، لكن ملفها تالف.</translation>
    </message>
    <message>
        <source>It is not here any more.</source>
        <translation>لم تعد هنا.</translation>
    </message>
    <message>
        <source>It was taken at another kiosk and stays there: %1</source>
        <comment>%1 is the name of a kiosk</comment>
        <translation>التُقطت على جهاز آخر وتبقى هناك: %1</translation>
    </message>
    <message>
        <source>No picture was taken.</source>
        <translation>لم تُلتقط صورة.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>Staff had it deleted.</source>
        <translation>حذفها فريق المختبر.</translation>
    </message>
    <message>
        <source>The camera gave no picture.</source>
        <translation>لم تعطِ الكاميرا صورة.</translation>
    </message>
    <message>
        <source>The picture was not saved.</source>
        <translation>لم تُحفظ الصورة.</translation>
    </message>
    <message>
        <source>There is no room for a picture.</source>
        <translation>لا مكان لصورة.</translation>
    </message>
    <message>
        <source>Through the camera, now</source>
        <translation>عبر الكاميرا الآن</translation>
    </message>
    <message>
        <source>Try again, or go on without one.</source>
        <translation>حاول مرة أخرى، أو تابع من دون صورة.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 of %2 digits typed</source>
        <translation>كُتب %1 من %2 أرقام</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Five wrong PINs. A lead can help sooner.</source>
        <translation>خمسة رموز خاطئة. الإشراف يساعدك أسرع.</translation>
    </message>
    <message>
        <source>I have a PIN</source>
        <translation>لدي رمز سري</translation>
    </message>
    <message>
        <source>I have a set-up code</source>
        <translation>لدي رمز إعداد</translation>
    </message>
    <message>
        <source>Please wait %1</source>
        <comment>%1 is a countdown</comment>
        <translation>يرجى الانتظار %1</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation>مكتب الموظفين</translation>
    </message>
    <message>
        <source>Staff desk, %1</source>
        <comment>%1 is a first name</comment>
        <translation>مكتب الموظفين، %1</translation>
    </message>
</context>
<context>
    <name>PinWords</name>
    <message>
        <source>Choose a new PIN</source>
        <translation>اختر رمزًا سريًا جديدًا</translation>
    </message>
    <message>
        <source>It counts at this kiosk only.</source>
        <translation>يسري على هذا الجهاز فقط.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Six digits that nobody guesses.</source>
        <translation>ستة أرقام لا يخمنها أحد.</translation>
    </message>
    <message>
        <source>Six digits. Nobody sees them.</source>
        <translation>ستة أرقام. لا يراها أحد.</translation>
    </message>
    <message>
        <source>That code is wrong or too old.</source>
        <translation>هذا الرمز خاطئ أو انتهى وقته.</translation>
    </message>
    <message>
        <source>That did not work. Please try again, or tell IT.</source>
        <translation>لم ينجح ذلك. حاول مرة أخرى أو أخبر الدعم التقني.</translation>
    </message>
    <message numerus="yes">
        <source>That is not it. %n try(s) left.</source>
        <translation>
            <numerusform>ليس صحيحًا. لم تبق محاولات.</numerusform>
            <numerusform>ليس صحيحًا. بقيت محاولة واحدة.</numerusform>
            <numerusform>ليس صحيحًا. بقيت محاولتان.</numerusform>
            <numerusform>ليس صحيحًا. بقيت %n محاولات.</numerusform>
            <numerusform>ليس صحيحًا. بقيت %n محاولة.</numerusform>
            <numerusform>ليس صحيحًا. بقيت %n محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>That one is too easy to guess.</source>
        <translation>هذا سهل التخمين.</translation>
    </message>
    <message>
        <source>The same six digits.</source>
        <translation>الأرقام الستة نفسها.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>لم يتطابقا. اختر من جديد.</translation>
    </message>
    <message>
        <source>Twelve digits, or scan it.</source>
        <translation>اثنا عشر رقمًا، أو امسح الرمز.</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>اكتبه مرة أخرى</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>اكتب رمزك السري</translation>
    </message>
    <message>
        <source>Type your old PIN</source>
        <translation>اكتب رمزك القديم</translation>
    </message>
    <message>
        <source>Type your set-up code</source>
        <translation>اكتب رمز الإعداد</translation>
    </message>
    <message>
        <source>You have no PIN here yet? A lead lets you choose one: at the desk, under Staff.</source>
        <translation>لا رمز لك هنا بعد؟ الإشراف يتيح لك اختيار رمز: في المكتب، تحت «الموظفون».</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Bring it to the desk</source>
        <translation>أحضره إلى المكتب</translation>
    </message>
    <message>
        <source>Bring it to the repair bench</source>
        <translation>أحضره إلى طاولة التصليح</translation>
    </message>
    <message>
        <source>Plug it in to charge</source>
        <translation>أوصله بالشاحن</translation>
    </message>
    <message>
        <source>Put it in the cleaning box</source>
        <translation>ضعه في صندوق التنظيف</translation>
    </message>
    <message>
        <source>Put it on its shelf</source>
        <translation>ضعه على رفّه</translation>
    </message>
    <message>
        <source>Staff will take it from there.</source>
        <translation>سيتولى الموظفون الباقي.</translation>
    </message>
    <message>
        <source>The light turns on when it charges.</source>
        <translation>يضيء الضوء عندما يُشحن.</translation>
    </message>
    <message>
        <source>The number on the shelf is the number on the tag.</source>
        <translation>رقم الرف هو الرقم على الملصق.</translation>
    </message>
    <message>
        <source>We clean it before the next person.</source>
        <translation>ننظفه قبل الشخص التالي.</translation>
    </message>
    <message>
        <source>We will fix it.</source>
        <translation>سنصلحه.</translation>
    </message>
</context>
<context>
    <name>ProblemScreen</name>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
</context>
<context>
    <name>PurposeScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose one. You can do more later.</source>
        <translation>اختر واحدًا. يمكنك فعل المزيد لاحقًا.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطَّ</translation>
    </message>
    <message>
        <source>To borrow, ask staff.</source>
        <translation>للاستعارة، اسأل الموظفين.</translation>
    </message>
    <message>
        <source>Try demos or look around. To borrow, ask staff for a badge.</source>
        <translation>جرّب العروض أو تجوّل. للاستعارة، اطلب بطاقة من الموظفين.</translation>
    </message>
    <message>
        <source>What brings you here?</source>
        <translation>لماذا جئت اليوم؟</translation>
    </message>
</context>
<context>
    <name>PurposeWords</name>
    <message>
        <source>Borrow something</source>
        <translation>استعارة شيء</translation>
    </message>
    <message>
        <source>Fix something</source>
        <translation>إصلاح شيء</translation>
    </message>
    <message>
        <source>Join a workshop</source>
        <translation>حضور ورشة</translation>
    </message>
    <message>
        <source>Just visiting</source>
        <translation>مجرد زيارة</translation>
    </message>
    <message>
        <source>Try a demo</source>
        <translation>تجربة عرض</translation>
    </message>
    <message>
        <source>With a badge</source>
        <translation>ببطاقة</translation>
    </message>
</context>
<context>
    <name>QuizAnswer</name>
    <message>
        <source>%1. Right answer.</source>
        <comment>%1 is an answer of a quiz</comment>
        <translation>%1. إجابة صحيحة.</translation>
    </message>
</context>
<context>
    <name>QuizScreen</name>
    <message>
        <source>%1 right. You need %2.</source>
        <comment>numbers of answers</comment>
        <translation>%1 صحيحة. تحتاج إلى %2.</translation>
    </message>
    <message>
        <source>Almost! Try once more?</source>
        <translation>كدت تصيب! هل تحاول مرة أخرى؟</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Not quite. Look for the check mark.</source>
        <translation>ليس تمامًا. ابحث عن علامة الصح.</translation>
    </message>
    <message>
        <source>Quiz: %1 of %2</source>
        <comment>a question and how many there are</comment>
        <translation>الاختبار: %1 من %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطَّ</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>التوقف هنا</translation>
    </message>
    <message>
        <source>That&apos;s right!</source>
        <translation>صحيح!</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
</context>
<context>
    <name>ReadToMe</name>
    <message>
        <source>Read it to me</source>
        <comment>aloud</comment>
        <translation>اقرأه لي</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <comment>aloud</comment>
        <translation>أوقف القراءة</translation>
    </message>
</context>
<context>
    <name>ReadyLine</name>
    <message>
        <source>Ready: %1</source>
        <comment>%1 is a list such as: lab open · gear ready · staff here</comment>
        <translation>جاهز: %1</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message numerus="yes">
        <source>%n of your group are still here.</source>
        <comment>a group</comment>
        <translation>
            <numerusform>لا أحد من مجموعتك هنا.</numerusform>
            <numerusform>ما زال واحد من مجموعتك هنا.</numerusform>
            <numerusform>ما زال اثنان من مجموعتك هنا.</numerusform>
            <numerusform>ما زال %n من مجموعتك هنا.</numerusform>
            <numerusform>ما زال %n من مجموعتك هنا.</numerusform>
            <numerusform>ما زال %n من مجموعتك هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>About me</source>
        <translation>معلوماتي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Print this</source>
        <translation>طباعة هذا</translation>
    </message>
    <message>
        <source>Still with you:</source>
        <translation>ما زال معك:</translation>
    </message>
    <message>
        <source>Still with you:</source>
        <comment>a group</comment>
        <translation>ما زال معكم:</translation>
    </message>
    <message>
        <source>You have nothing to bring back.</source>
        <translation>ليس عليك إعادة أي شيء.</translation>
    </message>
    <message>
        <source>You have nothing to bring back.</source>
        <comment>a group</comment>
        <translation>ليس عليكم إعادة أي شيء.</translation>
    </message>
    <message>
        <source>in the lab</source>
        <translation>في المختبر</translation>
    </message>
</context>
<context>
    <name>RepeatScreen</name>
    <message numerus="yes">
        <source>%n of you are here. Are you leaving?</source>
        <comment>a group</comment>
        <translation>
            <numerusform>لا أحد منكم هنا. هل تغادرون؟</numerusform>
            <numerusform>واحد منكم هنا. هل تغادرون؟</numerusform>
            <numerusform>اثنان منكم هنا. هل تغادرون؟</numerusform>
            <numerusform>%n منكم هنا. هل تغادرون؟</numerusform>
            <numerusform>%n منكم هنا. هل تغادرون؟</numerusform>
            <numerusform>%n منكم هنا. هل تغادرون؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you leaving?</source>
        <translation>هل ستغادر؟</translation>
    </message>
    <message>
        <source>Check out now</source>
        <translation>تسجيل الخروج الآن</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>أعد العدّ</translation>
    </message>
    <message>
        <source>Go to my home screen</source>
        <translation>إلى شاشتي الرئيسية</translation>
    </message>
    <message>
        <source>Go to our screen</source>
        <translation>إلى شاشتنا</translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <translation>ما زلت هنا</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Some came or left</source>
        <translation>جاء بعضهم أو غادر</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation>مكتب الموظفين</translation>
    </message>
    <message>
        <source>We&apos;re still here</source>
        <translation>ما زلنا هنا</translation>
    </message>
    <message>
        <source>With badge and PIN</source>
        <translation>بالبطاقة والرمز السري</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 من 5</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>1 h and more</source>
        <translation>ساعة فأكثر</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>10 to 12 (grades 5 to 7)</source>
        <translation>10 إلى 12 (الصفوف 5 إلى 7)</translation>
    </message>
    <message>
        <source>13 to 17 (grades 8 to 12)</source>
        <translation>13 إلى 17 (الصفوف 8 إلى 12)</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>8 h and more</source>
        <translation>8 ساعات فأكثر</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 من 10 خلال</translation>
    </message>
    <message>
        <source>A bit ill</source>
        <translation>بعض التوعك</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>بالغون</translation>
    </message>
    <message>
        <source>Answers to “%1”</source>
        <translation>الإجابات عن «%1»</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>At which hours they came</source>
        <translation>في أي ساعات جاؤوا</translation>
    </message>
    <message>
        <source>Closed by the system</source>
        <translation>أغلقها النظام</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message numerus="yes">
        <source>Computed from %n event(s) up to %1 (read %2)</source>
        <translation>
            <numerusform>حُسب من دون أحداث حتى %1 (قُرئ في %2)</numerusform>
            <numerusform>حُسب من حدث واحد حتى %1 (قُرئ في %2)</numerusform>
            <numerusform>حُسب من حدثين حتى %1 (قُرئ في %2)</numerusform>
            <numerusform>حُسب من %n أحداث حتى %1 (قُرئ في %2)</numerusform>
            <numerusform>حُسب من %n حدثًا حتى %1 (قُرئ في %2)</numerusform>
            <numerusform>حُسب من %n حدث حتى %1 (قُرئ في %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Demo by demo</source>
        <translation>عرضًا عرضًا</translation>
    </message>
    <message>
        <source>Demo sessions: %1, together %2. Most time went to: %3.</source>
        <translation>جلسات العروض: %1، ومجموعها %2. أكثر الوقت كان في: %3.</translation>
    </message>
    <message>
        <source>Demos</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Did not start (fault)</source>
        <translation>لم يبدأ (عطل)</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>المعدات</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>الأعطال</translation>
    </message>
    <message>
        <source>Fell over (fault)</source>
        <translation>توقف فجأة (عطل)</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>بخير</translation>
    </message>
    <message>
        <source>For</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>وُجدت</translation>
    </message>
    <message>
        <source>From the end of a use until it is ready again</source>
        <translation>من نهاية الاستعمال حتى الجاهزية من جديد</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>النصف خلال</translation>
    </message>
    <message>
        <source>How full the lab was over the day</source>
        <translation>مدى امتلاء المختبر خلال اليوم</translation>
    </message>
    <message>
        <source>How many people came</source>
        <translation>كم شخصًا جاء</translation>
    </message>
    <message>
        <source>How much of the open hours things were in use</source>
        <translation>كم من ساعات الدوام كانت الأشياء مستعملة</translation>
    </message>
    <message>
        <source>How people felt in it</source>
        <translation>كيف شعر الناس فيه</translation>
    </message>
    <message>
        <source>How people rated it</source>
        <translation>كيف قيّمه الناس</translation>
    </message>
    <message>
        <source>How the sessions ended</source>
        <translation>كيف انتهت الجلسات</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>بلا استعمال</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>متوعك</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستعمال</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>تُركت</translation>
    </message>
    <message>
        <source>Left by themselves, or still here</source>
        <translation>خرجوا بأنفسهم أو ما زالوا هنا</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>المفقودات</translation>
    </message>
    <message>
        <source>Marked missing</source>
        <translation>سُجلت مفقودة</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>ربما</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Minutes for each person</source>
        <translation>الدقائق لكل شخص</translation>
    </message>
    <message>
        <source>Minutes in each demo</source>
        <translation>الدقائق في كل عرض</translation>
    </message>
    <message>
        <source>Missing since</source>
        <translation>مفقود منذ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Models: %1.</source>
        <translation>الطرازات: %1.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>Most people came on %1 from %2: %3 in all.</source>
        <translation>جاء أكثر الناس يوم %1 من %2: %3 في المجموع.</translation>
    </message>
    <message>
        <source>Most people inside at once: %1 (from %2). On average in the fullest half hour: %3.</source>
        <translation>أكثر عدد في الداخل في وقت واحد: %1 (من %2). المتوسط في أكثر أنصاف الساعة ازدحامًا: %3.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>No pilot is registered, and no demo names one.</source>
        <translation>لا يوجد مشروع تجريبي مسجل، ولا يذكر أي عرض واحدًا.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>لم تنته بعد</translation>
    </message>
    <message>
        <source>Not seen leaving</source>
        <translation>لم يُر خروجهم</translation>
    </message>
    <message>
        <source>Nothing happened in this time.</source>
        <translation>لم يحدث شيء في هذه المدة.</translation>
    </message>
    <message>
        <source>Nothing was marked missing in this time.</source>
        <translation>لم يُسجل شيء مفقودًا في هذه المدة.</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>الإشغال</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>في المتوسط</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>People reached, by age and grade</source>
        <translation>من وصل إليهم، حسب العمر والصف</translation>
    </message>
    <message>
        <source>People reached, by school</source>
        <translation>من وصل إليهم، حسب المدرسة</translation>
    </message>
    <message>
        <source>People reached: %1. Sessions: %2.</source>
        <translation>عدد من وصل إليهم: %1. الجلسات: %2.</translation>
    </message>
    <message>
        <source>People who came: %1. The most came on %2: %3.</source>
        <translation>عدد من جاء: %1. أكثرهم في %2: %3.</translation>
    </message>
    <message>
        <source>People who came: %1. The most came on %2: %3. Not seen leaving: %4.</source>
        <translation>عدد من جاء: %1. أكثرهم في %2: %3. لم يُرَ خروجهم: %4.</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>التجريبي</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Ready again, by model</source>
        <translation>الجاهزية من جديد، حسب الطراز</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Sessions aimed for</source>
        <translation>الجلسات المستهدفة</translation>
    </message>
    <message>
        <source>Stopped by staff</source>
        <translation>أوقفها الموظفون</translation>
    </message>
    <message>
        <source>Stopped by the visitor</source>
        <translation>أوقفها الزائر</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الملصق</translation>
    </message>
    <message>
        <source>Taken before</source>
        <translation>أُخذ قبلها</translation>
    </message>
    <message>
        <source>The pilot in numbers</source>
        <translation>المشروع التجريبي بالأرقام</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>مثله</translation>
    </message>
    <message>
        <source>There are no events of this kind yet (read %1)</source>
        <translation>لا أحداث من هذا النوع بعد (قُرئ في %1)</translation>
    </message>
    <message>
        <source>Thing by thing</source>
        <translation>شيئًا شيئًا</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>الأشياء</translation>
    </message>
    <message>
        <source>Things found again: %1. Still missing: %2.</source>
        <translation>أشياء وُجدت: %1. ما زالت مفقودة: %2.</translation>
    </message>
    <message>
        <source>Things that nobody used in this time: %1.</source>
        <translation>أشياء لم يستعملها أحد في هذه المدة: %1.</translation>
    </message>
    <message>
        <source>Time that each person had in it</source>
        <translation>الوقت الذي قضاه كل شخص</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>المرات</translation>
    </message>
    <message>
        <source>Times that something became ready again: %1, half of them within %2. Still waiting: %3.</source>
        <translation>مرات الجاهزية من جديد: %1، نصفها خلال %2. ما زال ينتظر: %3.</translation>
    </message>
    <message>
        <source>Times that something was used: %1. The busiest model: %2, in use %3 of the open hours.</source>
        <translation>مرات الاستعمال: %1. أكثر الطرازات استعمالًا: %2، وكان مستعملًا %3 من ساعات الدوام.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Together: %1. Rows: %2. Rows not told because few stand behind them: %3.</source>
        <translation>المجموع: %1. الصفوف: %2. صفوف لا تُذكر لقلة من وراءها: %3.</translation>
    </message>
    <message>
        <source>Turnaround</source>
        <translation>التجهيز</translation>
    </message>
    <message>
        <source>Under 10 (to grade 4)</source>
        <translation>دون 10 (حتى الصف 4)</translation>
    </message>
    <message>
        <source>Unseen for</source>
        <translation>لم يُر منذ</translation>
    </message>
    <message>
        <source>Use by model</source>
        <translation>الاستعمال حسب الطراز</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>المرات</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>What nobody used</source>
        <translation>ما لم يستعمله أحد</translation>
    </message>
    <message>
        <source>What went missing and was found</source>
        <translation>ما فُقد وما وُجد</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>few</source>
        <translation>قليل</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>under 1 h</source>
        <translation>دون ساعة</translation>
    </message>
    <message>
        <source>under 15 min</source>
        <translation>دون 15 د</translation>
    </message>
    <message>
        <source>under 2 h</source>
        <translation>دون ساعتين</translation>
    </message>
    <message>
        <source>under 30 min</source>
        <translation>دون 30 د</translation>
    </message>
    <message>
        <source>under 4 h</source>
        <translation>دون 4 س</translation>
    </message>
    <message>
        <source>under 5 min</source>
        <translation>دون 5 د</translation>
    </message>
    <message>
        <source>under 8 h</source>
        <translation>دون 8 س</translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>أسبوع %1</translation>
    </message>
    <message>
        <source>“few”: fewer than %1, or a number that would give one away. Nobody is to be recognised.</source>
        <translation>«قليل»: أقل من %1، أو رقم يكشف رقمًا كهذا. لا ينبغي التعرف على أحد.</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>%1: %2</source>
        <comment>%1 is a report, %2 its days</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Next figure (%1 of %2)</source>
        <translation>الشكل التالي (%1 من %2)</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>figures about the lab that staff look at</comment>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Tap the one that you want to see.</source>
        <translation>المس ما تريد رؤيته.</translation>
    </message>
    <message>
        <source>The lab goes on. Try again, or tell IT.</source>
        <translation>المختبر مستمر. أعد المحاولة أو أخبر الدعم التقني.</translation>
    </message>
    <message>
        <source>The lab in figures</source>
        <translation>المختبر بالأرقام</translation>
    </message>
    <message>
        <source>The lab&apos;s history is being read.</source>
        <translation>يُقرأ سجل المختبر الآن.</translation>
    </message>
    <message>
        <source>The reports could not be read</source>
        <translation>تعذرت قراءة التقارير</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>ReservationScreen</name>
    <message>
        <source>%1 of %2</source>
        <comment>how much of a reservation was handed out, of how much</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 handed out</source>
        <translation>سُلّم %1 من %2</translation>
    </message>
    <message>
        <source>%1 went to somebody else</source>
        <comment>%1 is the tag of a thing</comment>
        <translation>أخذ شخص آخر الغرض %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <comment>a reservation</comment>
        <translation>إلغاء الحجز</translation>
    </message>
    <message>
        <source>Cancel this reservation?</source>
        <translation>إلغاء هذا الحجز؟</translation>
    </message>
    <message>
        <source>Change it</source>
        <comment>a reservation</comment>
        <translation>تغيير الحجز</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>الحجوزات</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>نعم، إلغاء</translation>
    </message>
</context>
<context>
    <name>ReservationWords</name>
    <message>
        <source>%1 %2</source>
        <comment>%1 is a short weekday, %2 the number of a day in its month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 and other things</source>
        <comment>%1 is a number and the name of a model</comment>
        <translation>%1 وأشياء أخرى</translation>
    </message>
    <message>
        <source>%1 of %2 handed out</source>
        <translation>سُلّم %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 will be ready by then.</source>
        <translation>سيكون %1 من %2 جاهزًا بحلول ذلك.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two clock times, the first one with its day</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>%1 is a number, %2 the name of a model</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 is a day, %2 a clock time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 is a weekday, %2 a date</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>شيء واحد</numerusform>
            <numerusform>شيئان</numerusform>
            <numerusform>%n أشياء</numerusform>
            <numerusform>%n شيئًا</numerusform>
            <numerusform>%n شيء</numerusform>
        </translation>
    </message>
    <message>
        <source>A group&apos;s badge says how many they are.</source>
        <translation>بطاقة المجموعة تذكر عددهم.</translation>
    </message>
    <message>
        <source>A lesson</source>
        <translation>حصة</translation>
    </message>
    <message>
        <source>All of them will be ready.</source>
        <translation>ستكون كلها جاهزة.</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>لمن؟</translation>
    </message>
    <message>
        <source>Free then: %1. That is enough.</source>
        <comment>things of a model</comment>
        <translation>المتاح حينها: %1. وهذا يكفي.</translation>
    </message>
    <message>
        <source>Free then: only %1.</source>
        <comment>things of a model</comment>
        <translation>المتاح حينها: %1 فقط.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Half a day</source>
        <translation>نصف يوم</translation>
    </message>
    <message>
        <source>How many of %1?</source>
        <comment>%1 is the name of a model</comment>
        <translation>كم من %1؟</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>كم العدد؟</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>انقضى وقته.</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>لا عدد بعد</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>لا وقت بعد</translation>
    </message>
    <message>
        <source>Nobody came for it.</source>
        <translation>لم يأتِ أحد لأخذه.</translation>
    </message>
    <message>
        <source>Not all of them are free then.</source>
        <translation>ليست كلها متاحة حينها.</translation>
    </message>
    <message>
        <source>Not enough then</source>
        <translation>لا يكفي حينها</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>لحظة.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Scan more, or go on.</source>
        <translation>يمكن مسح المزيد أو المتابعة.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Tap a kind of thing, or scan exactly what it shall be.</source>
        <translation>لمس نوع من الأشياء، أو مسح الشيء المطلوب نفسه.</translation>
    </message>
    <message>
        <source>The day, how long, and the time.</source>
        <translation>اليوم والمدة والوقت.</translation>
    </message>
    <message>
        <source>They are free then.</source>
        <translation>هي متاحة حينها.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Two lessons</source>
        <translation>حصتان</translation>
    </message>
    <message>
        <source>Until we close</source>
        <translation>حتى الإغلاق</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>What?</source>
        <comment>is to be reserved</comment>
        <translation>ماذا؟</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>متى؟</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>%1 is a name</comment>
        <translation>لـ %1</translation>
    </message>
</context>
<context>
    <name>ReservationsScreen</name>
    <message numerus="yes">
        <source>%n to come</source>
        <comment>reservations</comment>
        <translation>
            <numerusform>لا حجز قادم</numerusform>
            <numerusform>حجز واحد قادم</numerusform>
            <numerusform>حجزان قادمان</numerusform>
            <numerusform>%n حجوزات قادمة</numerusform>
            <numerusform>%n حجزًا قادمًا</numerusform>
            <numerusform>%n حجز قادم</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Nothing is reserved.</source>
        <translation>لا شيء محجوز.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>لحظة.</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>الحجوزات</translation>
    </message>
    <message>
        <source>Reserve something</source>
        <translation>حجز شيء</translation>
    </message>
    <message>
        <source>So many of a kind, a kit, or exactly these things.</source>
        <translation>عدد من نوع واحد، أو طقم، أو هذه الأشياء بعينها.</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation>مكتب الموظفين</translation>
    </message>
    <message>
        <source>What is reserved is kept: nobody else borrows it away.</source>
        <translation>ما حُجز يُحفظ: لا يستعيره أحد غيرهم.</translation>
    </message>
</context>
<context>
    <name>ReserveCount</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>شيء واحد</numerusform>
            <numerusform>شيئان</numerusform>
            <numerusform>%n أشياء</numerusform>
            <numerusform>%n شيئًا</numerusform>
            <numerusform>%n شيء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReserveScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Change a reservation</source>
        <translation>تغيير حجز</translation>
    </message>
    <message>
        <source>Change it</source>
        <comment>a reservation</comment>
        <translation>تغيير الحجز</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Reserve something</source>
        <translation>حجز شيء</translation>
    </message>
</context>
<context>
    <name>ReserveThese</name>
    <message>
        <source>Exactly these:</source>
        <comment>things that were scanned; before pictures of them</comment>
        <translation>هذه بعينها:</translation>
    </message>
</context>
<context>
    <name>ReserveWhat</name>
    <message numerus="yes">
        <source>%n can be lent</source>
        <comment>things of a model</comment>
        <translation>
            <numerusform>لا شيء للإعارة</numerusform>
            <numerusform>واحد للإعارة</numerusform>
            <numerusform>اثنان للإعارة</numerusform>
            <numerusform>%n للإعارة</numerusform>
            <numerusform>%n للإعارة</numerusform>
            <numerusform>%n للإعارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a kit of %n thing(s)</source>
        <translation>
            <numerusform>طقم فارغ</numerusform>
            <numerusform>طقم من شيء واحد</numerusform>
            <numerusform>طقم من شيئين</numerusform>
            <numerusform>طقم من %n أشياء</numerusform>
            <numerusform>طقم من %n شيئًا</numerusform>
            <numerusform>طقم من %n شيء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReserveWho</name>
    <message>
        <source>For %1</source>
        <comment>%1 is a first name</comment>
        <translation>لـ %1</translation>
    </message>
    <message>
        <source>For nobody named</source>
        <translation>من دون اسم</translation>
    </message>
    <message>
        <source>For whoever has this badge</source>
        <translation>لصاحب هذه البطاقة</translation>
    </message>
    <message>
        <source>Or reserve it for nobody named.</source>
        <translation>أو الحجز من دون اسم.</translation>
    </message>
    <message>
        <source>Scan the badge of the educator or the group.</source>
        <translation>يُرجى مسح بطاقة المعلم أو المجموعة.</translation>
    </message>
    <message>
        <source>With this badge it is handed out.</source>
        <translation>بهذه البطاقة يُسلَّم.</translation>
    </message>
</context>
<context>
    <name>ReturnScreen</name>
    <message>
        <source>All parts of this kit are here.</source>
        <translation>كل قطع هذا الطقم هنا.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Hold its tag under the scanner.</source>
        <translation>ضع ملصقه تحت القارئ.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Scan each part, one by one.</source>
        <translation>امسح كل قطعة، واحدة بعد أخرى.</translation>
    </message>
    <message>
        <source>Scan the thing you bring back.</source>
        <translation>امسح الشيء الذي تعيده.</translation>
    </message>
    <message>
        <source>Then we tell you where to put it.</source>
        <translation>ثم نخبرك أين تضعه.</translation>
    </message>
</context>
<context>
    <name>ReturnedScreen</name>
    <message numerus="yes">
        <source>%n thing(s) returned. Scan the next one.</source>
        <translation>
            <numerusform>لم يُعَد أي شيء. امسح الأول.</numerusform>
            <numerusform>أُعيد شيء واحد. امسح التالي.</numerusform>
            <numerusform>أُعيد شيئان. امسح التالي.</numerusform>
            <numerusform>أُعيدت %n أشياء. امسح التالي.</numerusform>
            <numerusform>أُعيد %n شيئًا. امسح التالي.</numerusform>
            <numerusform>أُعيد %n شيء. امسح التالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Found!</source>
        <translation>وُجد!</translation>
    </message>
    <message>
        <source>It is here already</source>
        <translation>إنه هنا بالفعل</translation>
    </message>
    <message>
        <source>Thank you, it&apos;s back</source>
        <translation>شكرًا، لقد عاد</translation>
    </message>
    <message>
        <source>To borrow it, scan your badge first.</source>
        <translation>لاستعارته، امسح بطاقتك أولًا.</translation>
    </message>
    <message>
        <source>We were missing this. Thank you!</source>
        <translation>كنا نبحث عنه. شكرًا لك!</translation>
    </message>
    <message>
        <source>You found %1</source>
        <comment>%1 is a thing</comment>
        <translation>وجدت %1</translation>
    </message>
</context>
<context>
    <name>RightsWords</name>
    <message>
        <source>Address, phone, birthday</source>
        <translation>العنوان والهاتف ويوم الميلاد</translation>
    </message>
    <message>
        <source>Camera pictures</source>
        <translation>صور الكاميرا</translation>
    </message>
    <message>
        <source>Do you want it gone?</source>
        <translation>هل تريد حذفه؟</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>إلى متى؟</translation>
    </message>
    <message>
        <source>Is something wrong?</source>
        <translation>هل هناك خطأ؟</translation>
    </message>
    <message>
        <source>Only a nickname, if you gave one, for today.</source>
        <translation>لقبك فقط إن كتبته، ولهذا اليوم.</translation>
    </message>
    <message>
        <source>School logins</source>
        <translation>رموز الدخول المدرسية</translation>
    </message>
    <message>
        <source>Tell staff at the desk. They can fix it.</source>
        <translation>أخبر الموظفين عند المكتب، فهم يصححونه.</translation>
    </message>
    <message>
        <source>The camera looks for a badge, then forgets.</source>
        <translation>تبحث الكاميرا عن بطاقة ثم تنسى.</translation>
    </message>
    <message>
        <source>There is no place for them here.</source>
        <translation>لا مكان لها هنا.</translation>
    </message>
    <message>
        <source>This kiosk cannot tell faces or voices.</source>
        <translation>لا يميّز هذا الجهاز الوجوه ولا الأصوات.</translation>
    </message>
    <message>
        <source>Until your school or the lab erases it.</source>
        <translation>حتى تحذفه مدرستك أو المختبر.</translation>
    </message>
    <message>
        <source>We turn them away and keep nothing.</source>
        <translation>نرفضها ولا نحتفظ بشيء.</translation>
    </message>
    <message>
        <source>What you type</source>
        <translation>ما تكتبه</translation>
    </message>
    <message>
        <source>You or your family can ask staff at the desk.</source>
        <translation>اطلب ذلك أنت أو أسرتك من الموظفين عند المكتب.</translation>
    </message>
    <message>
        <source>Your face or your voice</source>
        <translation>وجهك أو صوتك</translation>
    </message>
</context>
<context>
    <name>RoleScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose the one that fits best.</source>
        <translation>اختر الأقرب إليك.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
</context>
<context>
    <name>RollCard</name>
    <message>
        <source>%1 and group: %2</source>
        <comment>%1 is a name, %2 a number of people</comment>
        <translation>%1 ومجموعة: %2</translation>
    </message>
    <message>
        <source>%1, label %2</source>
        <translation>%1، تذكرة %2</translation>
    </message>
    <message>
        <source>Outside</source>
        <comment>seen outside in an evacuation</comment>
        <translation>في الخارج</translation>
    </message>
    <message>
        <source>came %1, seen %2 ago</source>
        <comment>%1 is a clock time, %2 a duration</comment>
        <translation>جاء %1، وشوهد قبل %2</translation>
    </message>
</context>
<context>
    <name>RulesScreen</name>
    <message>
        <source>I understand</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Please ask staff to show you the text</source>
        <translation>اطلب من الموظفين أن يروك النص</translation>
    </message>
    <message>
        <source>Please read these. Then tap the button.</source>
        <translation>اقرأها من فضلك، ثم المس الزر.</translation>
    </message>
    <message>
        <source>We cannot show the text here</source>
        <translation>لا يمكننا عرض النص هنا</translation>
    </message>
</context>
<context>
    <name>SceneWords</name>
    <message>
        <source>On right now</source>
        <translation>يعمل الآن</translation>
    </message>
    <message>
        <source>The lab is full right now</source>
        <translation>المختبر ممتلئ الآن</translation>
    </message>
    <message>
        <source>Try it today</source>
        <translation>جرّبه اليوم</translation>
    </message>
    <message numerus="yes">
        <source>headset(s) ready</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>نظارات جاهزة</numerusform>
            <numerusform>نظارة جاهزة</numerusform>
            <numerusform>نظارتان جاهزتان</numerusform>
            <numerusform>نظارات جاهزة</numerusform>
            <numerusform>نظارة جاهزة</numerusform>
            <numerusform>نظارة جاهزة</numerusform>
        </translation>
    </message>
    <message>
        <source>is when we close today</source>
        <translation>موعد الإغلاق اليوم</translation>
    </message>
    <message>
        <source>is when we open again</source>
        <translation>موعد الافتتاح القادم</translation>
    </message>
    <message numerus="yes">
        <source>place(s) free</source>
        <comment>in the lab</comment>
        <translation>
            <numerusform>أماكن خالية</numerusform>
            <numerusform>مكان خالٍ</numerusform>
            <numerusform>مكانان خاليان</numerusform>
            <numerusform>أماكن خالية</numerusform>
            <numerusform>مكانًا خاليًا</numerusform>
            <numerusform>مكان خالٍ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>station(s) free</source>
        <comment>of demos, after a number</comment>
        <translation>
            <numerusform>محطات خالية</numerusform>
            <numerusform>محطة خالية</numerusform>
            <numerusform>محطتان خاليتان</numerusform>
            <numerusform>محطات خالية</numerusform>
            <numerusform>محطة خالية</numerusform>
            <numerusform>محطة خالية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScreenHeader</name>
    <message>
        <source>Get help</source>
        <translation>طلب المساعدة</translation>
    </message>
</context>
<context>
    <name>ScrollColumn</name>
    <message>
        <source>Back up</source>
        <comment>to the beginning of a text</comment>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>More</source>
        <comment>there is more below</comment>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>More to read</source>
        <comment>a text that goes on below: the key scrolls it</comment>
        <translation>هناك المزيد للقراءة</translation>
    </message>
</context>
<context>
    <name>SessionClock</name>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
</context>
<context>
    <name>SessionScreen</name>
    <message>
        <source>Afterwards: a few questions.</source>
        <translation>بعد ذلك: بضعة أسئلة.</translation>
    </message>
    <message>
        <source>Afterwards: tell us how it was.</source>
        <translation>بعد ذلك: أخبرنا كيف كان.</translation>
    </message>
    <message>
        <source>Almost done. Finish what you are doing.</source>
        <translation>كاد الوقت ينتهي. أكمل ما تفعله.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Ending now. Please wait.</source>
        <translation>ينتهي الآن. انتظر من فضلك.</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation>أحتاج إلى مساعدة</translation>
    </message>
    <message>
        <source>Less than a minute left. Finish now.</source>
        <translation>بقي أقل من دقيقة. أنهِ الآن.</translation>
    </message>
    <message>
        <source>Now running</source>
        <translation>يعمل الآن</translation>
    </message>
    <message>
        <source>Now running on headset %1</source>
        <comment>%1 is the tag on its label</comment>
        <translation>يعمل الآن على النظارة %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>SetToCome</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>things that are not named</comment>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>وغرض آخر</numerusform>
            <numerusform>وغرضان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n غرضًا آخر</numerusform>
            <numerusform>و%n غرض آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Back from the class set: %1 of %2</source>
        <translation>عاد من مجموعة الصف: %1 من %2</translation>
    </message>
    <message>
        <source>Still out: %1</source>
        <comment>%1 is a list of things</comment>
        <translation>لم يعد بعد: %1</translation>
    </message>
    <message>
        <source>The whole class set is back: %1</source>
        <comment>%1 is how many things</comment>
        <translation>عادت مجموعة الصف كلها: %1</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Before each code it sends: %1</source>
        <translation>قبل كل رمز يرسل: %1</translation>
    </message>
    <message>
        <source>Capitals and small letters are swapped. Switch the capitals lock of the keyboard off; if it is off, scan the code for “Caps Lock off” in its manual.</source>
        <translation>الأحرف الكبيرة والصغيرة متبادلة. أوقف قفل الأحرف الكبيرة في لوحة المفاتيح؛ وإن كان متوقفًا فامسح رمز «Caps Lock off» في دليله.</translation>
    </message>
    <message>
        <source>Code 128 is switched on</source>
        <translation>Code 128 مفعّل</translation>
    </message>
    <message>
        <source>Code 39 is switched on</source>
        <translation>Code 39 مفعّل</translation>
    </message>
    <message>
        <source>Data Matrix is switched on</source>
        <translation>Data Matrix مفعّل</translation>
    </message>
    <message>
        <source>Does it light up and beep? Try another cable and another USB port. Then scan the code for factory settings in its manual, and the one for “USB HID POS”.</source>
        <translation>هل يضيء ويصدر صوتًا؟ جرّب كابلًا آخر ومنفذ USB آخر. ثم امسح رمز إعدادات المصنع في دليله، ورمز «USB HID POS».</translation>
    </message>
    <message>
        <source>It is not plugged in</source>
        <translation>غير موصول</translation>
    </message>
    <message>
        <source>It is set up. Scan the other codes of the test card.</source>
        <translation>تم إعداده. امسح الرموز الأخرى من بطاقة الاختبار.</translation>
    </message>
    <message>
        <source>It sends something after each code that is no line end. Scan the code for “suffix: Enter” (or CR) in its manual.</source>
        <translation>يرسل بعد كل رمز شيئًا ليس نهاية سطر. امسح رمز «suffix: Enter» (أو CR) في دليله.</translation>
    </message>
    <message>
        <source>It sends something before each code. Scan the code for “no prefix” in its manual, or write the prefix into its [[scanner]] lines.</source>
        <translation>يرسل شيئًا قبل كل رمز. امسح رمز «no prefix» في دليله، أو اكتب البادئة في أسطر [[scanner]] الخاصة به.</translation>
    </message>
    <message>
        <source>It types for another keyboard layout. Scan the code for “USB HID POS” in its manual, which knows no layouts; or the one for the layout of this computer.</source>
        <translation>يكتب لتخطيط لوحة مفاتيح آخر. امسح رمز «USB HID POS» في دليله، فهو لا يعرف التخطيطات، أو رمز تخطيط هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It types for “%1”, and is read as “%2”.</source>
        <translation>يكتب لـ«%1» ويُقرأ كأنه «%2».</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>It works, with a short wait after each code. For none, scan the code for “suffix: Enter” (or CR) in its manual.</source>
        <translation>يعمل مع انتظار قصير بعد كل رمز. لإلغائه امسح رمز «suffix: Enter» (أو CR) في دليله.</translation>
    </message>
    <message>
        <source>One thing to change</source>
        <translation>شيء واحد يجب تغييره</translation>
    </message>
    <message>
        <source>Scan code 1 of the test card</source>
        <translation>امسح الرمز 1 من بطاقة الاختبار</translation>
    </message>
    <message>
        <source>That was another code</source>
        <translation>كان ذلك رمزًا آخر</translation>
    </message>
    <message>
        <source>That was another code. Scan code 1 of the test card.</source>
        <translation>كان ذلك رمزًا آخر. امسح الرمز 1 من بطاقة الاختبار.</translation>
    </message>
    <message>
        <source>The whole card is read</source>
        <translation>قُرئت البطاقة كلها</translation>
    </message>
    <message>
        <source>This scanner is ready for the lab.</source>
        <translation>هذا القارئ جاهز للمختبر.</translation>
    </message>
    <message>
        <source>What arrives cannot be read. Scan the code for factory settings in its manual, then the one for “USB HID POS”, or for “USB serial”.</source>
        <translation>ما يصل لا يمكن قراءته. امسح رمز إعدادات المصنع في دليله، ثم رمز «USB HID POS» أو «USB serial».</translation>
    </message>
    <message>
        <source>another layout</source>
        <translation>تخطيط آخر</translation>
    </message>
    <message>
        <source>capitals swapped</source>
        <translation>أحرف متبادلة</translation>
    </message>
    <message>
        <source>digits: the keyboard layout</source>
        <translation>أرقام: تخطيط لوحة المفاتيح</translation>
    </message>
    <message>
        <source>length: as long as a badge</source>
        <translation>الطول: بطول شارة</translation>
    </message>
    <message>
        <source>prefix, suffix, capitals and small letters</source>
        <translation>البادئة واللاحقة والأحرف الكبيرة والصغيرة</translation>
    </message>
    <message>
        <source>right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>signs: the keyboard layout</source>
        <translation>علامات: تخطيط لوحة المفاتيح</translation>
    </message>
    <message>
        <source>something around it</source>
        <translation>شيء حوله</translation>
    </message>
    <message>
        <source>to scan</source>
        <translation>للمسح</translation>
    </message>
    <message>
        <source>wrong kind of code</source>
        <translation>نوع رمز خاطئ</translation>
    </message>
</context>
<context>
    <name>SetUpScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Print this step</source>
        <translation>اطبع هذه الخطوة</translation>
    </message>
    <message>
        <source>Setting up: %1</source>
        <comment>%1 is a scanner</comment>
        <translation>إعداد: %1</translation>
    </message>
</context>
<context>
    <name>SimulatedDrawer</name>
    <message>
        <source>%1%</source>
        <comment>battery</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>بطاقات الأوامر</translation>
    </message>
    <message>
        <source>Close the simulated lab</source>
        <translation>إغلاق المختبر التجريبي</translation>
    </message>
    <message>
        <source>Headsets</source>
        <translation>النظارات</translation>
    </message>
    <message>
        <source>Open the simulated lab</source>
        <translation>فتح المختبر التجريبي</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <extracomment>Heading of what can befall the simulated camera</extracomment>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Simulated lab: touch something to scan it</source>
        <translation>مختبر تجريبي: المس شيئًا لمسحه</translation>
    </message>
    <message>
        <source>Simulated lab: touch what is to happen</source>
        <translation>مختبر تجريبي: المس ما يجب أن يحدث</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>الأشياء</translation>
    </message>
</context>
<context>
    <name>SpeechWords</name>
    <message>
        <source>button</source>
        <comment>spoken: something to press</comment>
        <translation>زر</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Close it all the same</source>
        <translation>إغلاقها رغم ذلك</translation>
    </message>
    <message>
        <source>If you close it, the kiosk writes it down when it can again. Keep a note on paper until then: a restart forgets it.</source>
        <translation>إذا أغلقتها فسيدوّن الجهاز ذلك حين يستطيع. احتفظ بملاحظة على ورقة حتى ذلك الحين: إعادة التشغيل تنسيه.</translation>
    </message>
    <message>
        <source>Staff: scan your badge now.</source>
        <translation>للموظفين: امسح بطاقتك الآن.</translation>
    </message>
    <message>
        <source>This cannot be written down now.</source>
        <translation>لا يمكن تدوين هذا الآن.</translation>
    </message>
    <message>
        <source>This is for lab staff.</source>
        <translation>هذا لموظفي المختبر.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less: %1</source>
        <translation>أقل بواحد: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>أكثر بواحد: %1</translation>
    </message>
</context>
<context>
    <name>StepsScreen</name>
    <message>
        <source>Check these</source>
        <translation>تحقق من هذه</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>كيف يعمل</translation>
    </message>
    <message>
        <source>I&apos;m ready</source>
        <translation>هيا نبدأ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Safety first</source>
        <translation>السلامة أولًا</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطَّ</translation>
    </message>
    <message>
        <source>Staff: scan your badge to go on.</source>
        <translation>للموظفين: امسح بطاقتك للمتابعة.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>التوقف هنا</translation>
    </message>
    <message>
        <source>Take a look</source>
        <translation>ألقِ نظرة</translation>
    </message>
    <message>
        <source>Things to try</source>
        <comment>what a visitor can do in a demo that starts now</comment>
        <translation>أشياء لتجربتها</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <translation>ما زلت هنا</translation>
    </message>
    <message>
        <source>If not, we clear this screen for the next person.</source>
        <translation>إن لم تكن هنا، نمسح الشاشة للشخص التالي.</translation>
    </message>
    <message>
        <source>Seconds left</source>
        <translation>الثواني المتبقية</translation>
    </message>
</context>
<context>
    <name>StockScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Counted stock</source>
        <translation>القطع المعدودة</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>How many, and what became of them?</source>
        <translation>كم قطعة، وماذا حدث لها؟</translation>
    </message>
    <message>
        <source>Less than nothing: please count them. It is among the exceptions.</source>
        <translation>أقل من لا شيء: نرجو عدّها. الأمر بين الحالات الاستثنائية.</translation>
    </message>
    <message>
        <source>No counted parts are known yet.</source>
        <translation>لا توجد قطع معدودة بعد.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>لحظة.</translation>
    </message>
    <message>
        <source>They come with an import, or with the plan of the lab.</source>
        <translation>تأتي مع استيراد ملف أو مع خطة المختبر.</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <comment>%1 is a number of seconds</comment>
        <translation>تراجع (%1)</translation>
    </message>
    <message>
        <source>What runs low stands first.</source>
        <translation>ما يوشك على النفاد أولًا.</translation>
    </message>
    <message>
        <source>Which part?</source>
        <translation>أي قطعة؟</translation>
    </message>
</context>
<context>
    <name>StockWords</name>
    <message>
        <source>%1 here</source>
        <comment>how many of a counted part are in the lab</comment>
        <translation>هنا %1</translation>
    </message>
    <message numerus="yes">
        <source>%n handed out</source>
        <comment>counted parts</comment>
        <translation>
            <numerusform>لم يُسلَّم شيء</numerusform>
            <numerusform>سُلّمت قطعة واحدة</numerusform>
            <numerusform>سُلّمت قطعتان</numerusform>
            <numerusform>سُلّمت %n قطع</numerusform>
            <numerusform>سُلّمت %n قطعة</numerusform>
            <numerusform>سُلّمت %n قطعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>counted parts</comment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>قطعة جديدة واحدة</numerusform>
            <numerusform>قطعتان جديدتان</numerusform>
            <numerusform>%n قطع جديدة</numerusform>
            <numerusform>%n قطعة جديدة</numerusform>
            <numerusform>%n قطعة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <comment>how many of a counted part are lent</comment>
        <translation>
            <numerusform>لا شيء في الخارج</numerusform>
            <numerusform>واحدة في الخارج</numerusform>
            <numerusform>اثنتان في الخارج</numerusform>
            <numerusform>%n في الخارج</numerusform>
            <numerusform>%n في الخارج</numerusform>
            <numerusform>%n في الخارج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <comment>counted parts</comment>
        <translation>
            <numerusform>لم يُستلم شيء</numerusform>
            <numerusform>استُلمت قطعة واحدة</numerusform>
            <numerusform>استُلمت قطعتان</numerusform>
            <numerusform>استُلمت %n قطع</numerusform>
            <numerusform>استُلمت %n قطعة</numerusform>
            <numerusform>استُلمت %n قطعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n used up</source>
        <comment>counted parts</comment>
        <translation>
            <numerusform>لم يُستهلك شيء</numerusform>
            <numerusform>استُهلكت قطعة واحدة</numerusform>
            <numerusform>استُهلكت قطعتان</numerusform>
            <numerusform>استُهلكت %n قطع</numerusform>
            <numerusform>استُهلكت %n قطعة</numerusform>
            <numerusform>استُهلكت %n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand out</source>
        <comment>counted parts, which come back</comment>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>New ones came</source>
        <comment>counted parts</comment>
        <translation>وصلت قطع جديدة</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>counted parts</comment>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Used up</source>
        <comment>counted parts</comment>
        <translation>استُهلكت</translation>
    </message>
    <message>
        <source>time to order</source>
        <translation>حان وقت الطلب</translation>
    </message>
</context>
<context>
    <name>StocktakeCounts</name>
    <message>
        <source>%1 of %2</source>
        <comment>how many things were counted at a place, of how many</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>how many things a stock-take has seen</comment>
        <translation>ما تم عدّه</translation>
    </message>
    <message>
        <source>Counted here</source>
        <translation>تم عدّه هنا</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>things that belong to another place</comment>
        <translation>من مكان آخر</translation>
    </message>
    <message>
        <source>Not expected</source>
        <comment>things that are on the list as lent or away</comment>
        <translation>غير متوقع</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>codes that belong to nothing</comment>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>StocktakeScreen</name>
    <message numerus="yes">
        <source>%n thing(s) are missing</source>
        <translation>
            <numerusform>لا شيء مفقود</numerusform>
            <numerusform>غرض واحد مفقود</numerusform>
            <numerusform>غرضان مفقودان</numerusform>
            <numerusform>%n أغراض مفقودة</numerusform>
            <numerusform>%n غرضًا مفقودًا</numerusform>
            <numerusform>%n غرض مفقود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) nobody has scanned will be marked as missing.</source>
        <translation>
            <numerusform>لن يُسجَّل أي غرض مفقودًا.</numerusform>
            <numerusform>غرض واحد لم يمسحه أحد سيُسجَّل مفقودًا.</numerusform>
            <numerusform>غرضان لم يمسحهما أحد سيُسجَّلان مفقودين.</numerusform>
            <numerusform>%n أغراض لم يمسحها أحد ستُسجَّل مفقودة.</numerusform>
            <numerusform>%n غرضًا لم يمسحه أحد سيُسجَّل مفقودًا.</numerusform>
            <numerusform>%n غرض لم يمسحه أحد سيُسجَّل مفقودًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>A place first, then what is in it.</source>
        <translation>مكان أولًا، ثم ما فيه.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close the stock-take</source>
        <translation>إغلاق الجرد</translation>
    </message>
    <message>
        <source>Close the stock-take?</source>
        <translation>هل نغلق الجرد؟</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>things that a stock-take did not find</comment>
        <translation>المفقود</translation>
    </message>
    <message numerus="yes">
        <source>Missing, and %n found again since</source>
        <translation>
            <numerusform>المفقود</numerusform>
            <numerusform>المفقود، ووُجد غرض واحد بعد ذلك</numerusform>
            <numerusform>المفقود، ووُجد غرضان بعد ذلك</numerusform>
            <numerusform>المفقود، ووُجدت %n أغراض بعد ذلك</numerusform>
            <numerusform>المفقود، ووُجد %n غرضًا بعد ذلك</numerusform>
            <numerusform>المفقود، ووُجد %n غرض بعد ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>Not scanned here yet:</source>
        <translation>لم يُمسح هنا بعد:</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>لا شيء مفقود</translation>
    </message>
    <message>
        <source>Scan everything here, then the next place.</source>
        <translation>امسح كل ما هنا، ثم المكان التالي.</translation>
    </message>
    <message>
        <source>Scan the card of a place</source>
        <translation>امسح بطاقة مكان</translation>
    </message>
    <message>
        <source>Several kiosks can count at the same time.</source>
        <translation>يمكن لعدة أجهزة أن تعدّ في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Stock-take</source>
        <comment>counting what is where</comment>
        <translation>الجرد</translation>
    </message>
    <message>
        <source>The stock-take is closed.</source>
        <translation>أُغلق الجرد.</translation>
    </message>
    <message>
        <source>Then scan everything that is there.</source>
        <translation>ثم امسح كل ما هناك.</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>للبت فيه</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>نعم، أغلقه</translation>
    </message>
</context>
<context>
    <name>StrangerLine</name>
    <message>
        <source>Set up</source>
        <comment>a scanner</comment>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>The kiosk does not know this model. Try it with the test card.</source>
        <translation>الجهاز لا يعرف هذا الطراز. جرّبه ببطاقة الاختبار.</translation>
    </message>
</context>
<context>
    <name>SwitchTile</name>
    <message>
        <source>Off</source>
        <comment>a switch</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a switch</comment>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>SyncOverview</name>
    <message numerus="yes">
        <source>%n second(s) ahead</source>
        <comment>a clock</comment>
        <translation>
            <numerusform>بلا فرق</numerusform>
            <numerusform>متقدمة ثانية واحدة</numerusform>
            <numerusform>متقدمة ثانيتين</numerusform>
            <numerusform>متقدمة %n ثوانٍ</numerusform>
            <numerusform>متقدمة %n ثانية</numerusform>
            <numerusform>متقدمة %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) behind</source>
        <comment>a clock</comment>
        <translation>
            <numerusform>بلا فرق</numerusform>
            <numerusform>متأخرة ثانية واحدة</numerusform>
            <numerusform>متأخرة ثانيتين</numerusform>
            <numerusform>متأخرة %n ثوانٍ</numerusform>
            <numerusform>متأخرة %n ثانية</numerusform>
            <numerusform>متأخرة %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <comment>contradictions that staff decide about</comment>
        <translation>حالات متعارضة</translation>
    </message>
    <message>
        <source>For IT: %1</source>
        <comment>%1 is a technical message</comment>
        <translation>للدعم التقني: %1</translation>
    </message>
    <message>
        <source>Kiosks of the lab</source>
        <translation>أجهزة المختبر</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخر اتصال</translation>
    </message>
    <message>
        <source>Not readable</source>
        <comment>entries that came and that this program cannot read</comment>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Ready for offline?</source>
        <translation>هل يعمل بلا شبكة؟</translation>
    </message>
    <message>
        <source>The oldest</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>ينتظر هنا</translation>
    </message>
    <message>
        <source>With a centre, kiosks know what the others lent, and nothing is lost with one of them.</source>
        <translation>مع مركز تعرف الأجهزة ما أعاره غيرها، ولا يضيع شيء مع أحدها.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>how many entries cannot be read</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none</source>
        <comment>how many exceptions there are</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message numerus="yes">
        <source>record(s)</source>
        <comment>below a number of things that wait</comment>
        <translation>
            <numerusform>سجل</numerusform>
            <numerusform>سجل</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>سجلات</numerusform>
            <numerusform>سجلًا</numerusform>
            <numerusform>سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>right</source>
        <comment>a clock</comment>
        <translation>صحيحة</translation>
    </message>
</context>
<context>
    <name>SyncPeers</name>
    <message>
        <source>%1 (this kiosk)</source>
        <comment>%1 is the name of a kiosk</comment>
        <translation>%1 (هذا الجهاز)</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to come</source>
        <translation>
            <numerusform>لا سجلات ناقصة</numerusform>
            <numerusform>سجل واحد لم يصل</numerusform>
            <numerusform>سجلان لم يصلا</numerusform>
            <numerusform>%n سجلات لم تصل</numerusform>
            <numerusform>%n سجلًا لم يصل</numerusform>
            <numerusform>%n سجل لم يصل</numerusform>
        </translation>
    </message>
    <message>
        <source>The centre has not told of any yet.</source>
        <translation>لم يذكر المركز أي جهاز بعد.</translation>
    </message>
    <message>
        <source>all is here</source>
        <comment>what a kiosk wrote</comment>
        <translation>كله هنا</translation>
    </message>
    <message>
        <source>heard: %1</source>
        <comment>when the centre heard of a kiosk; %1 is such as: 3 minutes ago</comment>
        <translation>آخر إشارة: %1</translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message numerus="yes">
        <source>%n thing(s) to do first</source>
        <translation>
            <numerusform>لا شيء قبل ذلك</numerusform>
            <numerusform>أمر واحد قبل ذلك</numerusform>
            <numerusform>أمران قبل ذلك</numerusform>
            <numerusform>%n أمور قبل ذلك</numerusform>
            <numerusform>%n أمرًا قبل ذلك</numerusform>
            <numerusform>%n أمر قبل ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Contact now</source>
        <translation>اتصل الآن</translation>
    </message>
    <message>
        <source>Every page of the records is read.</source>
        <translation>تُقرأ كل صفحة من السجلات.</translation>
    </message>
    <message>
        <source>It is kept. A newer program may read it. Tell IT.</source>
        <translation>يُحفظ. قد يقرؤه برنامج أحدث. أخبر الدعم التقني.</translation>
    </message>
    <message>
        <source>Kiosks of the lab</source>
        <translation>أجهزة المختبر</translation>
    </message>
    <message>
        <source>Not readable</source>
        <comment>entries that came and that this program cannot read</comment>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Nothing unreadable</source>
        <translation>لا شيء غير مقروء</translation>
    </message>
    <message>
        <source>Ready to work alone</source>
        <translation>جاهز للعمل وحده</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>اختبر من جديد</translation>
    </message>
    <message>
        <source>Tested at %1.</source>
        <comment>%1 is a clock time</comment>
        <translation>اختُبر في %1.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>The centre and %1</source>
        <comment>%1 is the name of a kiosk</comment>
        <translation>المركز: %1</translation>
    </message>
    <message>
        <source>What each wrote is on the others too.</source>
        <translation>ما يسجله كل جهاز موجود على غيره أيضًا.</translation>
    </message>
</context>
<context>
    <name>SyncUnread</name>
    <message>
        <source>Everything that came could be read.</source>
        <translation>أمكن قراءة كل ما وصل.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>السجل %1</translation>
    </message>
    <message>
        <source>Record %1 of %2</source>
        <comment>%1 is a number, %2 a kiosk</comment>
        <translation>السجل %1 من %2</translation>
    </message>
</context>
<context>
    <name>TakeBackCheck</name>
    <message>
        <source>Compare</source>
        <comment>a thing with its picture</comment>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>How is it?</source>
        <translation>كيف حاله؟</translation>
    </message>
    <message>
        <source>Is everything with it?</source>
        <translation>هل كل شيء معه؟</translation>
    </message>
    <message>
        <source>It went out without: %1</source>
        <comment>%1 is a list of accessories</comment>
        <translation>سُلّم من دون: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <comment>%1 is a list of accessories</comment>
        <translation>ينقص: %1</translation>
    </message>
    <message>
        <source>Noted. The next person is told that it is missing.</source>
        <translation>سُجّل. سيُخبَر الشخص التالي بما ينقص.</translation>
    </message>
    <message>
        <source>Noted: all there.</source>
        <translation>سُجّل: كل شيء موجود.</translation>
    </message>
    <message>
        <source>Noted: damaged. It is held back.</source>
        <translation>سُجّل: تالف. سيُحجز.</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>take one of a thing</comment>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>TakeBackScreen</name>
    <message>
        <source>All there</source>
        <translation>كل شيء موجود</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Found! It was missing.</source>
        <translation>وُجد! كان مفقودًا.</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <comment>%1 is a first name, %2 until when it was lent</comment>
        <translation>من %1، %2</translation>
    </message>
    <message>
        <source>From anybody, in any order.</source>
        <translation>من أي شخص، بأي ترتيب.</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>لقد عاد</translation>
    </message>
    <message>
        <source>It is here already</source>
        <translation>إنه هنا بالفعل</translation>
    </message>
    <message>
        <source>Keep it here to be checked</source>
        <translation>اتركه هنا ليُفحص</translation>
    </message>
    <message>
        <source>Note it: damaged</source>
        <translation>سجّله تالفًا</translation>
    </message>
    <message>
        <source>Note what is missing</source>
        <translation>سجّل ما ينقص</translation>
    </message>
    <message>
        <source>Scan the next thing, or a badge to see what is still out.</source>
        <translation>امسح الغرض التالي، أو بطاقة لترى ما لم يعد بعد.</translation>
    </message>
    <message>
        <source>Scan what comes back</source>
        <translation>امسح ما يعود</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>a section of the desk</comment>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Then you see who had it, and tick off what came with it.</source>
        <translation>ثم ترى من كان معه، وتؤشّر على ما عاد معه.</translation>
    </message>
</context>
<context>
    <name>TakeawayScreen</name>
    <message>
        <source>Code with a link to learn more</source>
        <translation>رمز فيه رابط لمعرفة المزيد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>It counts as a short course once you answer the questions at the end.</source>
        <translation>يُحتسب درسًا قصيرًا عندما تجيب عن أسئلة النهاية.</translation>
    </message>
    <message>
        <source>Learn more at home or in class.</source>
        <translation>تعلّم المزيد في البيت أو في الصف.</translation>
    </message>
    <message>
        <source>Please put the gear back where staff show you.</source>
        <translation>أعد المعدات حيث يريك الموظفون.</translation>
    </message>
    <message>
        <source>Scan the code with your phone.</source>
        <translation>امسح الرمز بهاتفك.</translation>
    </message>
    <message>
        <source>Thank you for trying it.</source>
        <translation>شكرًا لتجربته.</translation>
    </message>
    <message>
        <source>You did the short course.</source>
        <translation>أكملت الدرس القصير.</translation>
    </message>
</context>
<context>
    <name>TeamScreen</name>
    <message>
        <source>A new PIN may be chosen now, for 15 minutes.</source>
        <translation>يمكن الآن اختيار رمز جديد، خلال 15 دقيقة.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Now: close the desk, then their badge at this kiosk.</source>
        <translation>الآن: أغلق المكتب، ثم البطاقة أمام هذا الجهاز.</translation>
    </message>
    <message>
        <source>Only staff badges count here.</source>
        <translation>بطاقات الموظفين فقط تُقبل هنا.</translation>
    </message>
    <message>
        <source>Reset the PIN</source>
        <translation>إعادة ضبط الرمز</translation>
    </message>
    <message>
        <source>Scan a colleague&apos;s badge</source>
        <translation>امسح بطاقة أحد الموظفين</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation>مكتب الموظفين</translation>
    </message>
    <message>
        <source>That is you. Another lead can change your role.</source>
        <translation>هذا أنت. يمكن لمشرف آخر تغيير دورك.</translation>
    </message>
    <message>
        <source>Then you give a role, or a new PIN.</source>
        <translation>ثم تمنح دورًا أو رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>هذا الشخص</translation>
    </message>
    <message>
        <source>What may %1 do at the desk?</source>
        <comment>%1 is a first name</comment>
        <translation>ما المسموح في المكتب؟ %1</translation>
    </message>
</context>
<context>
    <name>ThingActScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>It is kept in its history, with your name.</source>
        <translation>يبقى في تاريخه باسمك.</translation>
    </message>
    <message>
        <source>Or scan the card of the place.</source>
        <translation>أو امسح بطاقة المكان.</translation>
    </message>
</context>
<context>
    <name>ThingActWords</name>
    <message>
        <source>Away to a vendor?</source>
        <translation>إلى المورّد؟</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <comment>a button: it was calibrated, or tested, today</comment>
        <translation>تمت معايرته</translation>
    </message>
    <message>
        <source>From now on this code means this thing, too. Its other codes stay.</source>
        <translation>من الآن يدل هذا الرمز على هذا الغرض أيضًا. وتبقى رموزه الأخرى.</translation>
    </message>
    <message>
        <source>Give it the scanned code</source>
        <comment>a button</comment>
        <translation>أعطه الرمز الممسوح</translation>
    </message>
    <message>
        <source>Hold back</source>
        <comment>a button: do not lend it</comment>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Is %1 on this thing?</source>
        <comment>%1 is a code that was scanned</comment>
        <translation>هل %1 على هذا الغرض؟</translation>
    </message>
    <message>
        <source>Is it missing?</source>
        <translation>هل هو مفقود؟</translation>
    </message>
    <message>
        <source>It is at the bench</source>
        <translation>هو في التصليح</translation>
    </message>
    <message>
        <source>It is due again on %1, and nothing holds it back for that until then.</source>
        <comment>%1 is a date</comment>
        <translation>موعد معايرته القادم %1، ولا شيء يحجزه لهذا السبب حتى ذلك اليوم.</translation>
    </message>
    <message>
        <source>It is here</source>
        <comment>a button: it came back</comment>
        <translation>هو هنا</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <translation>هو في الطريق</translation>
    </message>
    <message>
        <source>It leaves the lab&apos;s list of things to lend. This is not undone.</source>
        <translation>يخرج من قائمة ما يُعار. لا رجوع عن ذلك.</translation>
    </message>
    <message>
        <source>Its label</source>
        <translation>ملصقه</translation>
    </message>
    <message>
        <source>Let go</source>
        <comment>end a hold</comment>
        <translation>رفع الحجز</translation>
    </message>
    <message>
        <source>Let go of this hold?</source>
        <translation>رفع هذا الحجز؟</translation>
    </message>
    <message>
        <source>Mark as missing</source>
        <translation>تسجيله مفقودًا</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a button: mark it as missing</comment>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>a button: it goes to another place</comment>
        <translation>نقل</translation>
    </message>
    <message>
        <source>New label</source>
        <comment>a button: print it again</comment>
        <translation>ملصق جديد</translation>
    </message>
    <message>
        <source>Nobody can borrow it until it is scanned here again.</source>
        <translation>لا يستعيره أحد حتى يُمسح هنا من جديد.</translation>
    </message>
    <message>
        <source>Only this hold ends. Any other one stays.</source>
        <translation>ينتهي هذا الحجز فقط. ويبقى كل حجز آخر.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Retire</source>
        <comment>a button: it leaves the lab for good</comment>
        <translation>إخراج نهائي</translation>
    </message>
    <message>
        <source>Retire it for good?</source>
        <translation>إخراجه من الخدمة نهائيًا؟</translation>
    </message>
    <message>
        <source>The next scan anywhere says that it was found.</source>
        <translation>أول مسح له في أي مكان يقول إنه وُجد.</translation>
    </message>
    <message>
        <source>To a vendor</source>
        <comment>a button: send it away</comment>
        <translation>إلى المورّد</translation>
    </message>
    <message>
        <source>To the bench</source>
        <comment>a button: send it to the repair bench</comment>
        <translation>إلى التصليح</translation>
    </message>
    <message>
        <source>To the repair bench?</source>
        <translation>إلى التصليح؟</translation>
    </message>
    <message>
        <source>Was it calibrated, or tested, today?</source>
        <translation>هل تمت معايرته أو فحصه اليوم؟</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>إلى أين؟</translation>
    </message>
    <message>
        <source>Where is it now?</source>
        <translation>أين هو الآن؟</translation>
    </message>
    <message>
        <source>Why is it held back?</source>
        <translation>لماذا يُحجز؟</translation>
    </message>
    <message>
        <source>Why is it retired?</source>
        <translation>لماذا يخرج من الخدمة؟</translation>
    </message>
    <message>
        <source>Yes, it is this one</source>
        <translation>نعم، هو هذا</translation>
    </message>
    <message>
        <source>Yes, retire it</source>
        <translation>نعم، إخراجه</translation>
    </message>
    <message>
        <source>Yes, today</source>
        <translation>نعم، اليوم</translation>
    </message>
</context>
<context>
    <name>ThingFacts</name>
    <message>
        <source>Battery</source>
        <translation>البطارية</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>المعايرة</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>مكانه</translation>
    </message>
    <message>
        <source>Last scanned</source>
        <translation>آخر مسح</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
</context>
<context>
    <name>ThingHistoryScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Its history</source>
        <translation>تاريخه</translation>
    </message>
    <message>
        <source>Newer</source>
        <comment>entries of a history</comment>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Older</source>
        <comment>entries of a history</comment>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>The newest first. Nobody can change it.</source>
        <translation>الأحدث أولًا. لا أحد يستطيع تغييره.</translation>
    </message>
    <message>
        <source>The newest first. Page %1 of %2.</source>
        <translation>الأحدث أولًا. الصفحة %1 من %2.</translation>
    </message>
    <message>
        <source>The story of this loan</source>
        <translation>قصة هذه الإعارة</translation>
    </message>
</context>
<context>
    <name>ThingLabel</name>
    <message>
        <source>The code stays the same.</source>
        <translation>يبقى الرمز كما هو.</translation>
    </message>
    <message>
        <source>The label as a code</source>
        <translation>الملصق على شكل رمز</translation>
    </message>
    <message>
        <source>This kiosk has no label printer. On a computer: lab-kiosk print labels</source>
        <translation>لا طابعة ملصقات لهذا الجهاز. على حاسوب: lab-kiosk print labels</translation>
    </message>
</context>
<context>
    <name>ThingPicturesScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Older</source>
        <comment>pictures</comment>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Pictures from when %1 had it</source>
        <comment>%1 is a first name</comment>
        <translation>صور من فترة إعارته إلى %1</translation>
    </message>
    <message>
        <source>Pictures of a hand-over</source>
        <translation>صور إعارة</translation>
    </message>
    <message>
        <source>The newest</source>
        <comment>pictures</comment>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>The newest first. Hand-over %1 of %2.</source>
        <translation>الأحدث أولًا. الإعارة %1 من %2.</translation>
    </message>
    <message>
        <source>They are on this kiosk alone.</source>
        <translation>هي على هذا الجهاز وحده.</translation>
    </message>
</context>
<context>
    <name>ThingScreen</name>
    <message>
        <source>A thing without a name</source>
        <translation>شيء بلا اسم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>In the way of lending it</source>
        <translation>ما يمنع إعارته</translation>
    </message>
    <message>
        <source>It can go out as it is.</source>
        <translation>يمكن إعارته كما هو.</translation>
    </message>
    <message>
        <source>Its history</source>
        <translation>تاريخه</translation>
    </message>
    <message>
        <source>Nothing is in the way</source>
        <translation>لا شيء يمنع</translation>
    </message>
    <message>
        <source>Only its history stays.</source>
        <translation>يبقى تاريخه فقط.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <comment>of a thing at its hand-overs</comment>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Your role may look, not change.</source>
        <translation>دورك يسمح بالنظر، لا بالتغيير.</translation>
    </message>
    <message numerus="yes">
        <source>of %n hand-over(s)</source>
        <translation>
            <numerusform>من أي إعارة (%n)</numerusform>
            <numerusform>من إعارة واحدة (%n)</numerusform>
            <numerusform>من إعارتين (%n)</numerusform>
            <numerusform>من %n إعارات</numerusform>
            <numerusform>من %n إعارة</numerusform>
            <numerusform>من %n إعارة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeStepper</name>
    <message>
        <source>An hour earlier: %1</source>
        <comment>%1 is what is moved</comment>
        <translation>قبل ساعة: %1</translation>
    </message>
    <message>
        <source>An hour later: %1</source>
        <comment>%1 is what is moved</comment>
        <translation>بعد ساعة: %1</translation>
    </message>
    <message>
        <source>Five minutes earlier: %1</source>
        <comment>%1 is what is moved</comment>
        <translation>قبل خمس دقائق: %1</translation>
    </message>
    <message>
        <source>Five minutes later: %1</source>
        <comment>%1 is what is moved</comment>
        <translation>بعد خمس دقائق: %1</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1</source>
        <comment>a clock time in a sentence, at any other hour</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a clock time in a sentence, at one o&apos;clock</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 is a date, %2 a clock time</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how long something takes</comment>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <comment>of a demo</comment>
        <translation>
            <numerusform>لا أماكن خالية</numerusform>
            <numerusform>مكان واحد خالٍ</numerusform>
            <numerusform>مكانان خاليان</numerusform>
            <numerusform>%n أماكن خالية</numerusform>
            <numerusform>%n مكانًا خاليًا</numerusform>
            <numerusform>%n مكان خالٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>age %1 and up</source>
        <translation>من عمر %1</translation>
    </message>
    <message>
        <source>all ages</source>
        <translation>لكل الأعمار</translation>
    </message>
    <message>
        <source>in use now</source>
        <comment>all places of a demo are taken</comment>
        <translation>مستخدم الآن</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <comment>%1 is a clock time</comment>
        <translation>غدًا، %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>%1 is a clock time</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>%1 is a date, %2 a clock time</comment>
        <translation>حتى %1، %2</translation>
    </message>
    <message>
        <source>until tomorrow, %1</source>
        <comment>%1 is a clock time</comment>
        <translation>حتى الغد، %1</translation>
    </message>
    <message>
        <source>was due at %1</source>
        <comment>%1 is a clock time</comment>
        <translation>كان موعده %1</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <comment>%1 is a date</comment>
        <translation>كان موعده %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>%1 is a clock time</comment>
        <translation>أمس، %1</translation>
    </message>
</context>
<context>
    <name>TodayForecast</name>
    <message>
        <source>Ready, if we start now</source>
        <translation>الجاهز إن بدأنا الآن</translation>
    </message>
    <message>
        <source>by %1: %2 of %3</source>
        <comment>%1 is a clock time</comment>
        <translation>حتى %1: %2 من %3</translation>
    </message>
</context>
<context>
    <name>TodayListScreen</name>
    <message numerus="yes">
        <source>%n on this list</source>
        <translation>
            <numerusform>لا شيء في هذه القائمة</numerusform>
            <numerusform>واحد في هذه القائمة</numerusform>
            <numerusform>اثنان في هذه القائمة</numerusform>
            <numerusform>%n في هذه القائمة</numerusform>
            <numerusform>%n في هذه القائمة</numerusform>
            <numerusform>%n في هذه القائمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more that are not shown.</source>
        <translation>
            <numerusform>ولا شيء غير ذلك.</numerusform>
            <numerusform>وواحد آخر لا يظهر.</numerusform>
            <numerusform>واثنان آخران لا يظهران.</numerusform>
            <numerusform>و%n أخرى لا تظهر.</numerusform>
            <numerusform>و%n آخر لا يظهر.</numerusform>
            <numerusform>و%n آخر لا يظهر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Nothing is on this list now.</source>
        <translation>لا شيء في هذه القائمة الآن.</translation>
    </message>
    <message>
        <source>Set right when somebody came or left</source>
        <translation>تصحيح وقت الدخول أو الخروج</translation>
    </message>
    <message>
        <source>Tap a call when somebody has looked after it.</source>
        <translation>اضغط على الطلب بعد أن يهتم به أحد.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Visits that ended</source>
        <translation>زيارات انتهت</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>%n due back soon</source>
        <translation>
            <numerusform>لا عودة قريبة</numerusform>
            <numerusform>واحد يعود قريبًا</numerusform>
            <numerusform>اثنان يعودان قريبًا</numerusform>
            <numerusform>%n تعود قريبًا</numerusform>
            <numerusform>%n يعود قريبًا</numerusform>
            <numerusform>%n يعود قريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n longer than a week</source>
        <translation>
            <numerusform>لا شيء منذ أسبوع</numerusform>
            <numerusform>واحد منذ أكثر من أسبوع</numerusform>
            <numerusform>اثنان منذ أكثر من أسبوع</numerusform>
            <numerusform>%n منذ أكثر من أسبوع</numerusform>
            <numerusform>%n منذ أكثر من أسبوع</numerusform>
            <numerusform>%n منذ أكثر من أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>طلبات المساعدة</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>قيد الشحن</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <comment>contradictions that staff decide about</comment>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Headsets ready</source>
        <translation>نظارات جاهزة</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستعمال</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>في الداخل الآن</translation>
    </message>
    <message>
        <source>Not to be had</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>لحظة.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Running low: %1</source>
        <comment>%1 is a list of counted parts</comment>
        <translation>يوشك على النفاد: %1</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation>مكتب الموظفين</translation>
    </message>
    <message>
        <source>Stations free</source>
        <translation>محطات متاحة</translation>
    </message>
    <message>
        <source>To clean</source>
        <translation>للتنظيف</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>missing or held</source>
        <translation>مفقود أو محجوز</translation>
    </message>
    <message>
        <source>no limit set</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>none for long</source>
        <translation>لا شيء منذ زمن طويل</translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation>لا شيء للبت فيه</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a part of all</comment>
        <translation>من %1</translation>
    </message>
    <message numerus="yes">
        <source>of %n place(s)</source>
        <comment>how full the lab is</comment>
        <translation>
            <numerusform>بلا أماكن</numerusform>
            <numerusform>من مكان واحد</numerusform>
            <numerusform>من مكانين</numerusform>
            <numerusform>من %n أماكن</numerusform>
            <numerusform>من %n مكانًا</numerusform>
            <numerusform>من %n مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody waits</source>
        <translation>شخص ينتظر</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>للبت فيها</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>%1 %</source>
        <comment>battery level in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 and group: %2</source>
        <comment>%1 is a name, %2 a number of people</comment>
        <translation>%1 والمجموعة: %2</translation>
    </message>
    <message>
        <source>%1 of %2 will be ready by then.</source>
        <translation>سيكون %1 من %2 جاهزًا حينها.</translation>
    </message>
    <message>
        <source>%1, label %2</source>
        <translation>%1، تذكرة %2</translation>
    </message>
    <message>
        <source>All of them will be ready.</source>
        <translation>كلها ستكون جاهزة.</translation>
    </message>
    <message>
        <source>Called back</source>
        <comment>by the maker of a thing</comment>
        <translation>مستدعى</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>طلبات المساعدة</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>قيد الشحن</translation>
    </message>
    <message>
        <source>Headsets that are ready</source>
        <translation>نظارات جاهزة</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستعمال</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>في الداخل الآن</translation>
    </message>
    <message numerus="yes">
        <source>Next: %n thing(s)</source>
        <comment>reserved</comment>
        <translation>
            <numerusform>التالي: لا شيء</numerusform>
            <numerusform>التالي: شيء واحد</numerusform>
            <numerusform>التالي: شيئان</numerusform>
            <numerusform>التالي: %n أشياء</numerusform>
            <numerusform>التالي: %n شيئًا</numerusform>
            <numerusform>التالي: %n شيء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: %n thing(s) for %1</source>
        <comment>reserved; %1 is a first name</comment>
        <translation>
            <numerusform>التالي: لا شيء. لمن: %1</numerusform>
            <numerusform>التالي: شيء واحد. لمن: %1</numerusform>
            <numerusform>التالي: شيئان. لمن: %1</numerusform>
            <numerusform>التالي: %n أشياء. لمن: %1</numerusform>
            <numerusform>التالي: %n شيئًا. لمن: %1</numerusform>
            <numerusform>التالي: %n شيء. لمن: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not to be had</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>محجوز مسبقًا</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>To clean</source>
        <translation>للتنظيف</translation>
    </message>
    <message>
        <source>Visits that ended</source>
        <translation>زيارات انتهت</translation>
    </message>
    <message>
        <source>at a vendor</source>
        <translation>لدى المورّد</translation>
    </message>
    <message>
        <source>at the repair bench</source>
        <translation>في التصليح</translation>
    </message>
    <message>
        <source>called %1</source>
        <comment>%1 is a time</comment>
        <translation>الطلب: %1</translation>
    </message>
    <message>
        <source>came %1</source>
        <comment>%1 is a time</comment>
        <translation>الدخول: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>%1 is a time</comment>
        <translation>موعد الإعادة: %1</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a station</comment>
        <translation>متاحة</translation>
    </message>
    <message>
        <source>has to be charged</source>
        <translation>يحتاج إلى شحن</translation>
    </message>
    <message>
        <source>has to be cleaned</source>
        <translation>يحتاج إلى تنظيف</translation>
    </message>
    <message>
        <source>has to be looked at</source>
        <translation>يحتاج إلى فحص</translation>
    </message>
    <message>
        <source>has to be reset</source>
        <translation>يحتاج إلى إعادة ضبط</translation>
    </message>
    <message>
        <source>held by staff</source>
        <translation>محجوز لدى الموظفين</translation>
    </message>
    <message>
        <source>in a demo</source>
        <translation>في عرض</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>over a week</source>
        <translation>أكثر من أسبوع</translation>
    </message>
    <message>
        <source>was due %1</source>
        <comment>%1 is a time</comment>
        <translation>كان الموعد: %1</translation>
    </message>
</context>
<context>
    <name>TopicWords</name>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <comment>how much is kept</comment>
        <translation>
            <numerusform>لا معلومات</numerusform>
            <numerusform>معلومة واحدة</numerusform>
            <numerusform>معلومتان</numerusform>
            <numerusform>%n معلومات</numerusform>
            <numerusform>%n معلومة</numerusform>
            <numerusform>%n معلومة</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Demos</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Never kept</source>
        <translation>لا نحتفظ به أبدًا</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>There is nothing here so far.</source>
        <translation>لا شيء هنا حتى الآن.</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>الأشياء</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>You</source>
        <comment>what we know about you</comment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>You have agreed to nothing so far.</source>
        <translation>لم توافق على شيء حتى الآن.</translation>
    </message>
    <message>
        <source>You have borrowed nothing so far.</source>
        <translation>لم تستعر شيئًا حتى الآن.</translation>
    </message>
    <message>
        <source>You have given no answers so far.</source>
        <translation>لم تقدّم أي إجابة حتى الآن.</translation>
    </message>
    <message>
        <source>You have tried no demo so far.</source>
        <translation>لم تجرّب أي عرض حتى الآن.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>حقوقك</translation>
    </message>
</context>
<context>
    <name>TrayItem</name>
    <message>
        <source>I showed it</source>
        <comment>staff, to somebody who borrows: how a thing works</comment>
        <translation>أوضحت كيف يعمل</translation>
    </message>
    <message>
        <source>Let %1 go all the same</source>
        <comment>%1 is a thing</comment>
        <translation>السماح بخروج %1 رغم ذلك</translation>
    </message>
    <message>
        <source>Let it go</source>
        <comment>lend a thing although something speaks against it</comment>
        <translation>السماح بخروجه</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>from the tray</comment>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>TrayScreen</name>
    <message>
        <source>%1 is missing a part</source>
        <comment>%1 is the name of a kit</comment>
        <translation>تنقص %1 قطعة</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to read first</source>
        <translation>
            <numerusform>لا نصوص للقراءة</numerusform>
            <numerusform>نص واحد للقراءة أولًا</numerusform>
            <numerusform>نصان للقراءة أولًا</numerusform>
            <numerusform>%n نصوص للقراءة أولًا</numerusform>
            <numerusform>%n نصًا للقراءة أولًا</numerusform>
            <numerusform>%n نص للقراءة أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Borrow</source>
        <translation>استعارة</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>غير جاهز</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>اقرأه</translation>
    </message>
    <message>
        <source>Scan more, or take what you have.</source>
        <translation>امسح المزيد، أو خذ ما لديك.</translation>
    </message>
    <message>
        <source>Scan the thing you want to take.</source>
        <translation>امسح الشيء الذي تريد أخذه.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n thing(s)</source>
        <translation>
            <numerusform>لا شيء لأخذه</numerusform>
            <numerusform>خذ شيئًا واحدًا</numerusform>
            <numerusform>خذ شيئين</numerusform>
            <numerusform>خذ %n أشياء</numerusform>
            <numerusform>خذ %n شيئًا</numerusform>
            <numerusform>خذ %n شيء</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>خذه</translation>
    </message>
    <message>
        <source>The short course: %1</source>
        <comment>%1 is the name of a demo, which has to be done first</comment>
        <translation>الدرس القصير: %1</translation>
    </message>
    <message>
        <source>The tag is on the back or under the strap.</source>
        <translation>الملصق في الخلف أو تحت الحزام.</translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation>الصينية فارغة</translation>
    </message>
    <message>
        <source>Then you can take it.</source>
        <translation>بعدها يمكنك أخذه.</translation>
    </message>
    <message>
        <source>Your tray is empty.</source>
        <translation>صينيتك فارغة.</translation>
    </message>
</context>
<context>
    <name>TriedCard</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>لا حروف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%n حروف</numerusform>
            <numerusform>%n حرفًا</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan anything. It is shown here and does nothing.</source>
        <translation>امسح أي شيء. يظهر هنا ولا يفعل شيئًا.</translation>
    </message>
    <message>
        <source>Try a scanner</source>
        <translation>جرّب قارئًا</translation>
    </message>
    <message>
        <source>Two codes at once. Show one.</source>
        <translation>رمزان معًا. أظهر واحدًا.</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>IT has to put it back. Nothing is lost. Please go to the desk.</source>
        <translation>على الدعم التقني إعادته. لم نفقد شيئًا. اذهب إلى المكتب من فضلك.</translation>
    </message>
    <message>
        <source>It is not your fault. Please try again, or go to the desk.</source>
        <translation>ليس خطأك. حاول مرة أخرى أو اذهب إلى المكتب.</translation>
    </message>
    <message>
        <source>Its disk has a fault. Staff must call IT. Please go to the desk.</source>
        <translation>في قرصه عطل. على الموظفين الاتصال بالدعم التقني. اذهب إلى المكتب من فضلك.</translation>
    </message>
    <message>
        <source>Its disk is locked. Staff must call IT. Please go to the desk.</source>
        <translation>قرصه مقفل. على الموظفين الاتصال بالدعم التقني. اذهب إلى المكتب من فضلك.</translation>
    </message>
    <message>
        <source>Its records are from a newer version. Staff must call IT.</source>
        <translation>سجلاته من إصدار أحدث. على الموظفين الاتصال بالدعم التقني.</translation>
    </message>
    <message>
        <source>Nothing of yours is lost. Please go to the desk.</source>
        <translation>لم تفقد شيئًا. اذهب إلى المكتب من فضلك.</translation>
    </message>
    <message>
        <source>Please go to the desk.</source>
        <translation>اذهب إلى المكتب من فضلك.</translation>
    </message>
    <message>
        <source>Please try again in a minute.</source>
        <translation>حاول مرة أخرى بعد دقيقة.</translation>
    </message>
    <message>
        <source>Restarting… Nothing of yours is lost.</source>
        <translation>نعيد التشغيل… لن تفقد شيئًا.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Staff must free some space. Please go to the desk.</source>
        <translation>على الموظفين إخلاء مساحة. اذهب إلى المكتب من فضلك.</translation>
    </message>
    <message>
        <source>Staff: please ask IT to set it up. It starts by itself when that is done.</source>
        <translation>للموظفين: اطلبوا من الدعم التقني إعداده. يبدأ وحده بعد ذلك.</translation>
    </message>
    <message>
        <source>Staff: please call IT. The kiosk stopped several times in a row.</source>
        <translation>للموظفين: اتصلوا بالدعم التقني. توقف الجهاز عدة مرات متتالية.</translation>
    </message>
    <message>
        <source>The folder is gone or closed. Staff must call IT.</source>
        <translation>المجلد مفقود أو مغلق. على الموظفين الاتصال بالدعم التقني.</translation>
    </message>
    <message>
        <source>The kiosk cannot find its records</source>
        <translation>لا يجد الجهاز سجلاته</translation>
    </message>
    <message>
        <source>The kiosk cannot save anything</source>
        <translation>لا يستطيع الجهاز حفظ أي شيء</translation>
    </message>
    <message>
        <source>The kiosk has lost its key</source>
        <translation>فقد الجهاز مفتاحه</translation>
    </message>
    <message>
        <source>The kiosk has no room left</source>
        <translation>لم تبق مساحة في الجهاز</translation>
    </message>
    <message>
        <source>The kiosk is busy</source>
        <translation>الجهاز مشغول</translation>
    </message>
    <message>
        <source>The kiosk needs a repair</source>
        <translation>الجهاز يحتاج إلى تصليح</translation>
    </message>
    <message>
        <source>The kiosk needs an update</source>
        <translation>الجهاز يحتاج إلى تحديث</translation>
    </message>
    <message>
        <source>This kiosk is new here</source>
        <translation>هذا الجهاز جديد هنا</translation>
    </message>
    <message>
        <source>This kiosk is taking a break</source>
        <translation>هذا الجهاز في استراحة</translation>
    </message>
</context>
<context>
    <name>TurnWords</name>
    <message>
        <source>Charged</source>
        <translation>شُحن</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>فُحص</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>نُظّف</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Held back as damaged</source>
        <translation>حُجز لأنه تالف</translation>
    </message>
    <message>
        <source>It is held back already</source>
        <translation>هو محجوز من قبل</translation>
    </message>
    <message>
        <source>It is in the box already</source>
        <translation>هو في الصندوق من قبل</translation>
    </message>
    <message>
        <source>Its time in the box was not over yet.</source>
        <translation>لم ينتهِ وقته في الصندوق بعد.</translation>
    </message>
    <message>
        <source>Leave it in until the time is over.</source>
        <translation>اتركه فيه حتى ينتهي الوقت.</translation>
    </message>
    <message>
        <source>Nothing to do for that</source>
        <translation>لا حاجة إلى ذلك</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>a device was set back to its beginning</comment>
        <translation>أُعيد ضبطه</translation>
    </message>
    <message>
        <source>Scan or tap the card for what you did.</source>
        <translation>امسح بطاقة ما فعلته أو انقرها.</translation>
    </message>
    <message>
        <source>Scan what is charged</source>
        <translation>امسح ما شُحن</translation>
    </message>
    <message>
        <source>Scan what is damaged</source>
        <translation>امسح ما هو تالف</translation>
    </message>
    <message>
        <source>Scan what was checked</source>
        <translation>امسح ما فُحص</translation>
    </message>
    <message>
        <source>Scan what was cleaned</source>
        <translation>امسح ما نُظّف</translation>
    </message>
    <message>
        <source>Scan what was reset</source>
        <translation>امسح ما أُعيد ضبطه</translation>
    </message>
    <message>
        <source>This is what it needs</source>
        <translation>هذا ما يحتاج إليه</translation>
    </message>
    <message>
        <source>This step was not due, so nothing was written.</source>
        <translation>لم تكن هذه الخطوة مطلوبة، فلم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Too early: clean it again</source>
        <translation>مبكر جدًا: نظّفه مجددًا</translation>
    </message>
</context>
<context>
    <name>TurnaroundScreen</name>
    <message numerus="yes">
        <source>%n thing(s) marked. Scan the next one.</source>
        <translation>
            <numerusform>لم يُسجَّل شيء. امسح التالي.</numerusform>
            <numerusform>سُجّل غرض واحد. امسح التالي.</numerusform>
            <numerusform>سُجّل غرضان. امسح التالي.</numerusform>
            <numerusform>سُجّلت %n أغراض. امسح التالي.</numerusform>
            <numerusform>سُجّل %n غرضًا. امسح التالي.</numerusform>
            <numerusform>سُجّل %n غرض. امسح التالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a card, or scan a thing</source>
        <translation>اختر بطاقة أو امسح غرضًا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>It was out, and is back now.</source>
        <translation>كان خارجًا وعاد الآن.</translation>
    </message>
    <message>
        <source>Scan one thing after the other.</source>
        <translation>امسح الأغراض واحدًا تلو الآخر.</translation>
    </message>
    <message>
        <source>The card for the next thing:</source>
        <translation>بطاقة الغرض التالي:</translation>
    </message>
    <message>
        <source>Turnaround</source>
        <comment>what is done to a thing between two uses</comment>
        <translation>التجهيز</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <comment>%1 is a number of seconds</comment>
        <translation>تراجع (%1)</translation>
    </message>
</context>
<context>
    <name>VerdictScreen</name>
    <message>
        <source>Get help</source>
        <translation>طلب المساعدة</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>from the answer to a badge to the next question</comment>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>A form is missing</source>
        <translation>ينقص نموذج</translation>
    </message>
    <message>
        <source>A staff badge can let you in now.</source>
        <translation>يمكن لبطاقة موظف إدخالك الآن.</translation>
    </message>
    <message>
        <source>Come in with your teacher, or ask staff.</source>
        <translation>ادخل مع معلمك أو اسأل الموظفين.</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>إلى اللقاء</translation>
    </message>
    <message>
        <source>Goodbye, %1</source>
        <comment>%1 is a first name</comment>
        <translation>إلى اللقاء، %1</translation>
    </message>
    <message>
        <source>Have fun.</source>
        <translation>استمتع بوقتك.</translation>
    </message>
    <message>
        <source>Have fun.</source>
        <comment>a group</comment>
        <translation>استمتعوا بوقتكم.</translation>
    </message>
    <message>
        <source>Hold your badge flat and a little further away.</source>
        <translation>أمسك بطاقتك مستوية وأبعد قليلًا.</translation>
    </message>
    <message>
        <source>It was replaced or reported lost. Please ask staff.</source>
        <translation>استُبدلت أو أُبلغ عن فقدانها. اسأل الموظفين من فضلك.</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>لم تصبح صالحة بعد</translation>
    </message>
    <message>
        <source>Once is enough.</source>
        <comment>to scan a badge</comment>
        <translation>مرة واحدة تكفي.</translation>
    </message>
    <message>
        <source>Please ask staff</source>
        <translation>اسأل الموظفين من فضلك</translation>
    </message>
    <message>
        <source>Please ask staff.</source>
        <translation>اسأل الموظفين من فضلك.</translation>
    </message>
    <message>
        <source>Please read our rules before you begin.</source>
        <translation>يُرجى قراءة قواعدنا قبل البدء.</translation>
    </message>
    <message>
        <source>Please show your printed badge, or ask staff.</source>
        <translation>أظهر بطاقتك المطبوعة أو اسأل الموظفين من فضلك.</translation>
    </message>
    <message>
        <source>Please use another one, or ask staff.</source>
        <translation>استخدم قارئًا آخر أو اسأل أحد الموظفين.</translation>
    </message>
    <message>
        <source>Please wait until somebody leaves.</source>
        <translation>انتظر حتى يخرج أحد من فضلك.</translation>
    </message>
    <message>
        <source>Please wait. A staff badge can let you in.</source>
        <translation>انتظر من فضلك. يمكن لبطاقة موظف إدخالك.</translation>
    </message>
    <message>
        <source>Show only one, please.</source>
        <translation>أظهر واحدًا فقط من فضلك.</translation>
    </message>
    <message>
        <source>Staff: scan your badge to let them in.</source>
        <translation>للموظفين: امسح بطاقتك للسماح بالدخول.</translation>
    </message>
    <message>
        <source>Teacher or staff: scan your badge to let them in.</source>
        <translation>للمعلّم أو الموظف: امسح بطاقتك للسماح بالدخول.</translation>
    </message>
    <message>
        <source>That is a login code</source>
        <translation>هذا رمز لتسجيل الدخول إلى الحاسوب</translation>
    </message>
    <message>
        <source>That looks like a screen</source>
        <translation>تبدو هذه شاشة</translation>
    </message>
    <message>
        <source>The desk can give you a new one.</source>
        <translation>يمكنك أخذ بطاقة جديدة من المكتب.</translation>
    </message>
    <message>
        <source>The lab is closed now</source>
        <translation>المختبر مغلق الآن</translation>
    </message>
    <message>
        <source>The lab is full</source>
        <translation>المختبر ممتلئ</translation>
    </message>
    <message>
        <source>The lab is very full</source>
        <translation>المختبر مزدحم جدًا</translation>
    </message>
    <message>
        <source>This badge does not work</source>
        <translation>هذه البطاقة لا تعمل</translation>
    </message>
    <message>
        <source>This badge is for another place</source>
        <translation>هذه البطاقة لمكان آخر</translation>
    </message>
    <message>
        <source>This badge is too old</source>
        <translation>انتهت صلاحية هذه البطاقة</translation>
    </message>
    <message>
        <source>This badge starts on a later day. Please ask staff.</source>
        <translation>تبدأ هذه البطاقة في يوم لاحق. اسأل الموظفين من فضلك.</translation>
    </message>
    <message>
        <source>This scanner has no place yet</source>
        <translation>لم يُحدَّد مكان هذا القارئ بعد</translation>
    </message>
    <message>
        <source>Try your lab badge, or ask staff.</source>
        <translation>جرّب بطاقة المختبر أو اسأل الموظفين.</translation>
    </message>
    <message>
        <source>We could not read that</source>
        <translation>لم نستطع قراءتها</translation>
    </message>
    <message>
        <source>We did not keep it. Please use your lab badge.</source>
        <translation>لم نحتفظ به. استخدم بطاقة المختبر من فضلك.</translation>
    </message>
    <message>
        <source>We do not know this badge</source>
        <translation>لا نعرف هذه البطاقة</translation>
    </message>
    <message>
        <source>We need a yes from your family or school. Please ask staff.</source>
        <translation>نحتاج إلى موافقة أسرتك أو مدرستك. اسأل الموظفين من فضلك.</translation>
    </message>
    <message>
        <source>We open at %1.</source>
        <comment>%1 is a clock time</comment>
        <translation>نفتح الساعة %1.</translation>
    </message>
    <message>
        <source>We saw two codes at once</source>
        <translation>رأينا رمزين معًا</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>مرحبًا بعودتك</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <comment>a group</comment>
        <translation>مرحبًا بعودتكم</translation>
    </message>
    <message>
        <source>Welcome back, %1</source>
        <comment>%1 is a first name</comment>
        <translation>مرحبًا بعودتك، %1</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <comment>%1 is a first name</comment>
        <translation>مرحبًا، %1</translation>
    </message>
    <message>
        <source>Where is your grown-up?</source>
        <translation>أين الشخص الكبير الذي معك؟</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>سُجّل دخولك من قبل</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <comment>a group</comment>
        <translation>سُجّل دخولكم من قبل</translation>
    </message>
    <message>
        <source>You are already checked in, %1</source>
        <comment>%1 is a first name</comment>
        <translation>سُجّل دخولك من قبل، %1</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>سُجّل دخولك.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <comment>a group</comment>
        <translation>سُجّل دخولكم.</translation>
    </message>
    <message>
        <source>You are checked in. One question is left.</source>
        <translation>سُجّل دخولك. بقي سؤال واحد.</translation>
    </message>
    <message>
        <source>You are checked out.</source>
        <translation>سُجّل خروجك.</translation>
    </message>
    <message>
        <source>You are checked out.</source>
        <comment>a group</comment>
        <translation>سُجّل خروجكم.</translation>
    </message>
</context>
<context>
    <name>Viewfinder</name>
    <message>
        <source>Camera: hold your badge here</source>
        <translation>الكاميرا: ضع بطاقتك هنا</translation>
    </message>
</context>
<context>
    <name>ViewfinderAway</name>
    <message>
        <source>No camera now</source>
        <translation>لا كاميرا الآن</translation>
    </message>
    <message>
        <source>Use the scanner, or ask staff.</source>
        <translation>استخدم القارئ أو اسأل الموظفين.</translation>
    </message>
</context>
<context>
    <name>VisitScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Came</source>
        <comment>a label: when somebody came in</comment>
        <translation>الدخول</translation>
    </message>
    <message>
        <source>It is kept in the history, with your name.</source>
        <translation>يبقى في السجل باسمك.</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>a label: when somebody left</comment>
        <translation>الخروج</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Seen last: %1</source>
        <comment>%1 is a time</comment>
        <translation>آخر ظهور: %1</translation>
    </message>
    <message>
        <source>The lab closed then. Nobody saw them leave.</source>
        <translation>أغلق المختبر حينها، ولم ير أحد الخروج.</translation>
    </message>
    <message>
        <source>Times of a visit</source>
        <translation>أوقات زيارة</translation>
    </message>
    <message>
        <source>When were they here? The buttons count minutes.</source>
        <translation>متى كانت الزيارة؟ الأزرار تعدّ الدقائق.</translation>
    </message>
    <message>
        <source>Why is it set right?</source>
        <translation>ما سبب التصحيح؟</translation>
    </message>
    <message>
        <source>is still here</source>
        <comment>somebody, in the lab</comment>
        <translation>في المختبر الآن</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>%1, %2</source>
        <comment>%1 is a number of hours, %2 of minutes</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how long something takes</comment>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>It was a mistake</source>
        <translation>كان خطأ</translation>
    </message>
    <message>
        <source>Only a lead can change this visit.</source>
        <translation>تغيير هذه الزيارة للإشراف فقط.</translation>
    </message>
    <message>
        <source>Only a visit that ended within a week can be set right.</source>
        <translation>لا تُصحَّح إلا زيارة انتهت خلال أسبوع.</translation>
    </message>
    <message>
        <source>The kiosk did not work</source>
        <translation>كان الجهاز معطلًا</translation>
    </message>
    <message>
        <source>The lab is not open for that long.</source>
        <translation>المختبر لا يفتح كل هذه المدة.</translation>
    </message>
    <message>
        <source>Their demo is still running.</source>
        <translation>العرض ما زال يعمل.</translation>
    </message>
    <message>
        <source>They cannot leave before they come.</source>
        <translation>لا يكون الخروج قبل الدخول.</translation>
    </message>
    <message>
        <source>They forgot to check in</source>
        <translation>نسيان تسجيل الدخول</translation>
    </message>
    <message>
        <source>They forgot to check out</source>
        <translation>نسيان تسجيل الخروج</translation>
    </message>
    <message>
        <source>They were here on another visit then.</source>
        <translation>كانت هناك زيارة أخرى في ذلك الوقت.</translation>
    </message>
    <message>
        <source>This time is still to come.</source>
        <translation>هذا الوقت لم يأت بعد.</translation>
    </message>
    <message>
        <source>This visit is too long ago.</source>
        <translation>مضى على هذه الزيارة وقت طويل.</translation>
    </message>
    <message>
        <source>Visits of today, and ends that nobody saw, are for everybody at the desk.</source>
        <translation>زيارات اليوم، وما لم ير أحد نهايته، لكل من في المكتب.</translation>
    </message>
    <message>
        <source>came %1</source>
        <comment>%1 is a time</comment>
        <translation>الدخول: %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <comment>%1 is a time</comment>
        <translation>الخروج: %1</translation>
    </message>
    <message>
        <source>nobody saw the end</source>
        <translation>لم ير أحد الخروج</translation>
    </message>
</context>
<context>
    <name>ZonesScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose a place. Its card on the wall works too.</source>
        <translation>اختر مكانًا، أو امسح بطاقته على الجدار.</translation>
    </message>
    <message>
        <source>Where will you be?</source>
        <translation>أين ستكون؟</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>أنت هنا</translation>
    </message>
</context>
</TS>
