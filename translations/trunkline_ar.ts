<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AgeWording</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهرين</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتين</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>للتو</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, then time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm:ss</source>
        <comment>a moment, as Qt writes dates</comment>
        <translation>ddd، d MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>ChangeWording</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>لا خدمات</numerusform>
            <numerusform>خدمة واحدة</numerusform>
            <numerusform>خدمتين</numerusform>
            <numerusform>%n خدمات</numerusform>
            <numerusform>%n خدمة</numerusform>
            <numerusform>%n خدمة</numerusform>
        </translation>
    </message>
    <message>
        <source>merged, rolled back in %1</source>
        <translation>مدموج، وحدث تراجع في %1</translation>
    </message>
    <message>
        <source>rolling out in %1</source>
        <translation>قيد الطرح في %1</translation>
    </message>
    <message>
        <source>merged %1</source>
        <translation>دُمج %1</translation>
    </message>
    <message>
        <source>merged, not live for %1</source>
        <translation>مدموج، ليس في الإنتاج منذ %1</translation>
    </message>
    <message numerus="yes">
        <source>around %n gates</source>
        <translation>
            <numerusform>بلا تجاوز</numerusform>
            <numerusform>بتجاوز بوابة واحدة</numerusform>
            <numerusform>بتجاوز بوابتين</numerusform>
            <numerusform>بتجاوز %n بوابات</numerusform>
            <numerusform>بتجاوز %n بوابة</numerusform>
            <numerusform>بتجاوز %n بوابة</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>no pull request</source>
        <translation>بلا طلب</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>%1 of %2 gates</source>
        <translation>بوابات %1/%2</translation>
    </message>
    <message>
        <source>reverted by %1</source>
        <translation>عكسه %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>built</source>
        <translation>الصورة مبنية</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>لم تُرصد</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>بلا خدمة</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>الكل: %1</translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>%1 rolling out</source>
        <translation>قيد الطرح: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>مُزالة</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>no flag</source>
        <translation>بلا راية</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>فرع</translation>
    </message>
    <message>
        <source>review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>مدموج</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>released</source>
        <translation>مُطلَق</translation>
    </message>
    <message>
        <source>reverted</source>
        <translation>معكوس</translation>
    </message>
    <message>
        <source>draft for %1</source>
        <translation>مسودة منذ %1</translation>
    </message>
    <message>
        <source>in work for %1</source>
        <translation>قيد العمل منذ %1</translation>
    </message>
    <message>
        <source>ready to merge</source>
        <translation>جاهز للدمج</translation>
    </message>
    <message>
        <source>in review for %1</source>
        <translation>قيد المراجعة منذ %1</translation>
    </message>
    <message>
        <source>deployed, release unknown</source>
        <translation>منشور، إطلاقه غير معروف</translation>
    </message>
    <message>
        <source>deployed, not released for %1</source>
        <translation>منشور، غير مُطلَق منذ %1</translation>
    </message>
    <message>
        <source>deployed, not released</source>
        <translation>منشور، غير مُطلَق</translation>
    </message>
    <message>
        <source>released %1</source>
        <translation>أُطلق %1</translation>
    </message>
    <message>
        <source>delete the branch</source>
        <translation>حذف الفرع</translation>
    </message>
    <message>
        <source>remove %1: %2 over</source>
        <translation>إزالة %1: متأخرة %2</translation>
    </message>
    <message>
        <source>remove %1 in %2</source>
        <translation>إزالة %1 خلال %2</translation>
    </message>
    <message>
        <source>contract of %1 allowed</source>
        <translation>مسموح بـ contract لـ %1</translation>
    </message>
    <message>
        <source>contract of %1 in %2</source>
        <translation>مرحلة contract لـ %1 بعد %2</translation>
    </message>
    <message>
        <source>live: %1 over</source>
        <translation>الوصول إلى الإنتاج: متأخر %1</translation>
    </message>
    <message>
        <source>live within %1</source>
        <translation>الوصول إلى الإنتاج خلال %1</translation>
    </message>
    <message>
        <source>overdue for %1</source>
        <translation>متأخر منذ %1</translation>
    </message>
    <message>
        <source>overdue in %1</source>
        <translation>يتأخر بعد %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>in production for %1</source>
        <translation>في الإنتاج منذ %1</translation>
    </message>
    <message>
        <source>in production</source>
        <translation>في الإنتاج</translation>
    </message>
</context>
<context>
    <name>EngineWording</name>
    <message>
        <source>its health check failed (exit code %1)</source>
        <translation>فشل فحص صحتها (رمز الخروج %1)</translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation>انتهت برمز الخروج %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes have too little memory or processor left</source>
        <translation>
            <numerusform>لا عقدة ينقصها ذاكرة أو معالج</numerusform>
            <numerusform>عقدة واحدة لم يبق فيها ما يكفي من الذاكرة أو المعالج</numerusform>
            <numerusform>عقدتان لم يبق فيهما ما يكفي من الذاكرة أو المعالج</numerusform>
            <numerusform>%Ln عقد لم يبق فيها ما يكفي من الذاكرة أو المعالج</numerusform>
            <numerusform>%Ln عقدة لم يبق فيها ما يكفي من الذاكرة أو المعالج</numerusform>
            <numerusform>%Ln عقدة لم يبق فيها ما يكفي من الذاكرة أو المعالج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes are ruled out by its placement</source>
        <translation>
            <numerusform>لا عقدة تستبعدها شروط وضعها</numerusform>
            <numerusform>عقدة واحدة تستبعدها شروط وضعها</numerusform>
            <numerusform>عقدتان تستبعدهما شروط وضعها</numerusform>
            <numerusform>%Ln عقد تستبعدها شروط وضعها</numerusform>
            <numerusform>%Ln عقدة تستبعدها شروط وضعها</numerusform>
            <numerusform>%Ln عقدة تستبعدها شروط وضعها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its port is taken on %Ln nodes</source>
        <translation>
            <numerusform>منفذها غير مشغول على أي عقدة</numerusform>
            <numerusform>منفذها مشغول على عقدة واحدة</numerusform>
            <numerusform>منفذها مشغول على عقدتين</numerusform>
            <numerusform>منفذها مشغول على %Ln عقد</numerusform>
            <numerusform>منفذها مشغول على %Ln عقدة</numerusform>
            <numerusform>منفذها مشغول على %Ln عقدة</numerusform>
        </translation>
    </message>
    <message>
        <source>each node has as many of its tasks as are allowed</source>
        <translation>بلغت كل عقدة العدد المسموح به من مهامها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes lack a plugin that it needs</source>
        <translation>
            <numerusform>لا عقدة تنقصها إضافة لازمة</numerusform>
            <numerusform>عقدة واحدة تنقصها إضافة لازمة</numerusform>
            <numerusform>عقدتان تنقصهما إضافة لازمة</numerusform>
            <numerusform>%Ln عقد تنقصها إضافة لازمة</numerusform>
            <numerusform>%Ln عقدة تنقصها إضافة لازمة</numerusform>
            <numerusform>%Ln عقدة تنقصها إضافة لازمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its image is not for the platform of %Ln nodes</source>
        <translation>
            <numerusform>صورتها تناسب منصة كل العقد</numerusform>
            <numerusform>صورتها لا تناسب منصة عقدة واحدة</numerusform>
            <numerusform>صورتها لا تناسب منصة عقدتين</numerusform>
            <numerusform>صورتها لا تناسب منصة %Ln عقد</numerusform>
            <numerusform>صورتها لا تناسب منصة %Ln عقدة</numerusform>
            <numerusform>صورتها لا تناسب منصة %Ln عقدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes take no new tasks</source>
        <translation>
            <numerusform>كل العقد تقبل مهام جديدة</numerusform>
            <numerusform>عقدة واحدة لا تقبل مهام جديدة</numerusform>
            <numerusform>عقدتان لا تقبلان مهام جديدة</numerusform>
            <numerusform>%Ln عقد لا تقبل مهام جديدة</numerusform>
            <numerusform>%Ln عقدة لا تقبل مهام جديدة</numerusform>
            <numerusform>%Ln عقدة لا تقبل مهام جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>no node fits</source>
        <translation>لا عقدة مناسبة</translation>
    </message>
    <message>
        <source>there is no image %1</source>
        <translation>لا توجد الصورة %1</translation>
    </message>
    <message>
        <source>task %1 failed or ended too early</source>
        <translation>فشلت المهمة %1 أو انتهت قبل أوانها</translation>
    </message>
    <message>
        <source>its health check failed</source>
        <translation>فشل فحص صحتها</translation>
    </message>
    <message>
        <source>somebody asked to go back</source>
        <translation>طلب أحدهم الرجوع</translation>
    </message>
    <message>
        <source>the update is complete</source>
        <translation>اكتمل التحديث</translation>
    </message>
    <message>
        <source>it has gone back</source>
        <translation>رجعت إلى ما قبلها</translation>
    </message>
</context>
<context>
    <name>FigureWording</name>
    <message>
        <source>Change lead time</source>
        <translation>زمن إنجاز التغيير</translation>
    </message>
    <message>
        <source>Deployment frequency</source>
        <translation>معدل النشر</translation>
    </message>
    <message>
        <source>Change fail rate</source>
        <translation>نسبة فشل التغييرات</translation>
    </message>
    <message>
        <source>Failed deployment recovery time</source>
        <translation>زمن التعافي من النشر الفاشل</translation>
    </message>
    <message>
        <source>Deployment rework rate</source>
        <translation>نسبة النشر التصحيحي</translation>
    </message>
    <message>
        <source>Active branches</source>
        <translation>الفروع النشطة</translation>
    </message>
    <message>
        <source>Branch life time</source>
        <translation>عمر الفرع</translation>
    </message>
    <message>
        <source>Merged within 24 h</source>
        <translation>دُمج خلال 24 س</translation>
    </message>
    <message>
        <source>Merged within 48 h</source>
        <translation>دُمج خلال 48 س</translation>
    </message>
    <message>
        <source>From the author time of a change’s first commit to the moment when the last service ran it. Counted for the changes that reached production in the time looked at.</source>
        <translation>من وقت كتابة أول إيداع في التغيير حتى لحظة تشغيله في آخر خدمة. يُحسب للتغييرات التي بلغت الإنتاج في الفترة المعروضة.</translation>
    </message>
    <message>
        <source>How many rollouts of production services ended, well or not, divided by the days. Rollouts are those that this computer saw; mere scaling does not count.</source>
        <translation>عدد عمليات طرح خدمات الإنتاج التي انتهت، بنجاح أو بفشل، مقسومًا على عدد الأيام. تُحسب العمليات التي رصدها هذا الحاسوب، ولا يُحسب تغيير عدد المهام وحده.</translation>
    </message>
    <message>
        <source>The share of deployments that Swarm or somebody rolled back, together with the changes on trunk that were reverted.</source>
        <translation>نسبة عمليات النشر التي تراجع عنها Swarm أو أحد الأشخاص، مع التغييرات التي عُكست في الفرع الرئيسي.</translation>
    </message>
    <message>
        <source>From a failed deployment to the next one of the same service that ended well, and from the merge of a reverted change to its revert.</source>
        <translation>من النشر الفاشل حتى النشر الناجح التالي للخدمة نفسها، ومن دمج تغيير معكوس حتى عكسه.</translation>
    </message>
    <message>
        <source>The share of deployments that were not planned: those of a service whose deployment before had failed.</source>
        <translation>نسبة عمليات النشر غير المخطط لها، أي عمليات نشر خدمة فشل نشرها السابق.</translation>
    </message>
    <message>
        <source>Branches now that hold commits which trunk does not have.</source>
        <translation>الفروع التي تحوي الآن إيداعات ليست في الفرع الرئيسي.</translation>
    </message>
    <message>
        <source>From the author time of a change’s first commit to its merge.</source>
        <translation>من وقت كتابة أول إيداع في التغيير حتى دمجه.</translation>
    </message>
    <message>
        <source>The share of merged changes whose branch lived for 24 hours at most.</source>
        <translation>نسبة التغييرات المدموجة التي لم يتجاوز عمر فرعها 24 ساعة.</translation>
    </message>
    <message>
        <source>The share of merged changes whose branch lived for 48 hours at most.</source>
        <translation>نسبة التغييرات المدموجة التي لم يتجاوز عمر فرعها 48 ساعة.</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 يوميًا</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>no swarm is connected</source>
        <translation>لا يوجد Swarm متصل</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 of %2 samples: too few</source>
        <translation>العينات: %1 من %2، غير كافية</translation>
    </message>
    <message>
        <source>median of %1 · 90 % below %2</source>
        <translation>الوسيط من %1 · 90% دون %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>NewsWording</name>
    <message>
        <source>#%1 %2 is ready to merge.</source>
        <translation>طلب السحب #%1 %2 جاهز للدمج.</translation>
    </message>
    <message>
        <source>#%1 %2 is not ready.</source>
        <translation>طلب السحب #%1 %2 غير جاهز.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>on for %1 %</source>
        <translation>مفعّلة لـ %1%</translation>
    </message>
    <message>
        <source>Flag %1 is %2.</source>
        <translation>الراية %1 %2.</translation>
    </message>
    <message>
        <source>Flag %1 is %2, by %3.</source>
        <translation>الراية %1 %2، غيّرها %3.</translation>
    </message>
    <message>
        <source>%1 is in the phase %2.</source>
        <translation>وصل %1 إلى المرحلة %2.</translation>
    </message>
    <message>
        <source>The contract of %1 is allowed now.</source>
        <translation>أصبح contract لـ %1 مسموحًا الآن.</translation>
    </message>
    <message>
        <source>The contract of %1 is not allowed.</source>
        <translation>لم يعد contract لـ %1 مسموحًا.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Ready to merge</source>
        <translation>جاهز للدمج</translation>
    </message>
    <message>
        <source>Contract allowed</source>
        <translation>مسموح بـ contract</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>أُطلق</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>في الإنتاج</translation>
    </message>
    <message>
        <source>Flag changed</source>
        <translation>تغيّرت راية</translation>
    </message>
    <message>
        <source>Schema change</source>
        <translation>تغيير مخطط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things changed</source>
        <translation>
            <numerusform>لم يتغير شيء</numerusform>
            <numerusform>تغيّر شيء واحد</numerusform>
            <numerusform>تغيّر شيئان</numerusform>
            <numerusform>تغيّرت %Ln أشياء</numerusform>
            <numerusform>تغيّر %Ln شيئًا</numerusform>
            <numerusform>تغيّر %Ln شيء</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>number, title</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>#%1</source>
        <comment>a pull request</comment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>It was closed without a merge.</source>
        <translation>أُغلق بلا دمج.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 أخرى</translation>
    </message>
</context>
<context>
    <name>PassportWording</name>
    <message>
        <source>left trunk %1</source>
        <translation>تفرّع من الفرع الرئيسي في %1</translation>
    </message>
    <message>
        <source>merged after %1</source>
        <translation>دُمج بعد %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>عمره %1</translation>
    </message>
    <message>
        <source>committed to trunk without a pull request</source>
        <translation>أُودع في الفرع الرئيسي بلا طلب سحب</translation>
    </message>
    <message>
        <source>where it began is not known</source>
        <translation>بدايته غير معروفة</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>merged around: %1</source>
        <translation>دُمج متجاوزًا: %1</translation>
    </message>
    <message>
        <source>how it was reviewed is not known</source>
        <translation>كيفية مراجعته غير معروفة</translation>
    </message>
    <message>
        <source>nothing is known to have been gone around</source>
        <translation>لا يُعرف تجاوز أي بوابة</translation>
    </message>
    <message>
        <source>no pull request</source>
        <translation>بلا طلب سحب</translation>
    </message>
    <message>
        <source>no pull request yet</source>
        <translation>لا طلب سحب بعد</translation>
    </message>
    <message>
        <source>#%1, opened %2 by %3</source>
        <translation>#%1، فتحه %3 في %2</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> بواسطة %1</translation>
    </message>
    <message>
        <source>%1, %2%3</source>
        <translation>%1، %2%3</translation>
    </message>
    <message>
        <source>every gate has passed: it can be merged</source>
        <translation>اجتاز كل البوابات: يمكن دمجه</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>taken back by %1, %2</source>
        <translation>عكسه %1، %2</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>الفرع الرئيسي</translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation>لا حاجة إليها</translation>
    </message>
    <message>
        <source>no service was given an image with it yet</source>
        <translation>لم تُعطَ أي خدمة بعد صورة تتضمنه</translation>
    </message>
    <message>
        <source>not known: no swarm was asked</source>
        <translation>غير معروف: لم يُستعلم من أي Swarm</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>runs it since %1</source>
        <translation>تشغّله منذ %1</translation>
    </message>
    <message>
        <source>runs it</source>
        <translation>تشغّله</translation>
    </message>
    <message>
        <source>is being updated since %1</source>
        <translation>قيد التحديث منذ %1</translation>
    </message>
    <message>
        <source>went back to %1, %2</source>
        <translation>عادت إلى %1، %2</translation>
    </message>
    <message>
        <source>does not run it yet</source>
        <translation>لا تشغّله بعد</translation>
    </message>
    <message>
        <source>with it went back: %1</source>
        <translation>عاد معه: %1</translation>
    </message>
    <message>
        <source>Rollout of %1</source>
        <translation>طرح %1</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>الطرح</translation>
    </message>
    <message>
        <source>no service is built from what it changes</source>
        <translation>لا تُبنى أي خدمة مما يغيّره</translation>
    </message>
    <message>
        <source>no service is built from this repository</source>
        <translation>لا تُبنى أي خدمة من هذا المستودع</translation>
    </message>
    <message>
        <source>flag %1</source>
        <translation>الراية %1</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>الراية</translation>
    </message>
    <message>
        <source>which flags it is behind is not known</source>
        <translation>الرايات التي تحكمه غير معروفة</translation>
    </message>
    <message>
        <source>behind none: released with the rollout, %1</source>
        <translation>بلا راية: أُطلق مع الطرح، %1</translation>
    </message>
    <message>
        <source>behind none: released with the rollout</source>
        <translation>بلا راية: أُطلق مع الطرح</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>مُزالة</translation>
    </message>
    <message>
        <source>its state is not known</source>
        <translation>حالتها غير معروفة</translation>
    </message>
    <message>
        <source>100 % since %1</source>
        <translation>100% منذ %1</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>to be removed by %1</source>
        <translation>تُزال بحلول %1</translation>
    </message>
    <message>
        <source>Flag %1</source>
        <translation>الراية %1</translation>
    </message>
    <message>
        <source>phase: %1</source>
        <translation>المرحلة: %1</translation>
    </message>
    <message>
        <source>, contract allowed from %1</source>
        <translation>، contract مسموح ابتداءً من %1</translation>
    </message>
    <message>
        <source>Schema %1</source>
        <translation>المخطط %1</translation>
    </message>
    <message>
        <source>the branch is deleted</source>
        <translation>الفرع محذوف</translation>
    </message>
    <message>
        <source>the branch is still there</source>
        <translation>الفرع ما زال موجودًا</translation>
    </message>
    <message>
        <source>nothing is left to do</source>
        <translation>لم يبقَ شيء لعمله</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>لا شيء مستحق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>RuleWording</name>
    <message>
        <source>due from %1, overdue from %2</source>
        <translation>مستحق بعد %1، متأخر بعد %2</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) by people</source>
        <translation>
            <numerusform>بلا موافقات بشرية</numerusform>
            <numerusform>موافقة بشرية واحدة</numerusform>
            <numerusform>موافقتان بشريتان</numerusform>
            <numerusform>%n موافقات بشرية</numerusform>
            <numerusform>%n موافقة بشرية</numerusform>
            <numerusform>%n موافقة بشرية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at 100 %, a warning %2 before</source>
        <translation>%1 عند 100%، والتحذير قبلها بمدة %2</translation>
    </message>
    <message>
        <source>web: %1; API: %2</source>
        <translation>الويب: %1؛ API: %2</translation>
    </message>
    <message>
        <source>%1 failures in %2</source>
        <translation>حالات الفشل: %1 خلال %2</translation>
    </message>
    <message>
        <source>%1 on top of its own configuration</source>
        <translation>%1 إضافةً إلى ما في تهيئتها</translation>
    </message>
    <message>
        <source>%1 without reads</source>
        <translation>%1 بلا قراءات</translation>
    </message>
    <message>
        <source>tables from %1 rows</source>
        <translation>الجداول من %1 صف فأكثر</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>info</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>default</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>انتهى في %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>, allowed by %1</source>
        <translation>، سمح به %1</translation>
    </message>
    <message numerus="yes">
        <source> (extended %n time(s))</source>
        <translation>
            <numerusform> (لم يُمدَّد)</numerusform>
            <numerusform> (مُدّد مرة واحدة)</numerusform>
            <numerusform> (مُدّد مرتين)</numerusform>
            <numerusform> (مُدّد %n مرات)</numerusform>
            <numerusform> (مُدّد %n مرة)</numerusform>
            <numerusform> (مُدّد %n مرة)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::AccountDialog</name>
    <message>
        <source>Account on %1</source>
        <translation>الحساب على %1</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>A token is looked for in GH_TOKEN and GITHUB_TOKEN, then with gh auth token, then in the keychain. What you do here changes only the keychain.</source>
        <translation>يُبحث عن رمز الوصول في GH_TOKEN وGITHUB_TOKEN، ثم عبر gh auth token، ثم في سلسلة المفاتيح. ما تفعله هنا يغيّر سلسلة المفاتيح فقط.</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>نسيان رمز الوصول</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>تسجيل الدخول عبر المتصفح</translation>
    </message>
    <message>
        <source>Sign in with a token</source>
        <translation>تسجيل الدخول برمز وصول</translation>
    </message>
    <message>
        <source>Client ID of an OAuth app on %1 with device flow</source>
        <translation>معرّف العميل (Client ID) لتطبيق OAuth على %1 يدعم device flow</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>طلب رمز</translation>
    </message>
    <message>
        <source>Token with read access</source>
        <translation>رمز وصول بصلاحية القراءة</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Keep in the keychain</source>
        <translation>الحفظ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Scopes of the token: %1</source>
        <translation>نطاقات رمز الوصول: %1</translation>
    </message>
    <message>
        <source>Everything that Trunkline shows can be read with it.</source>
        <translation>يتيح قراءة كل ما يعرضه Trunkline.</translation>
    </message>
    <message>
        <source>Asking %1 for a code…</source>
        <translation>جارٍ طلب رمز من %1…</translation>
    </message>
    <message>
        <source>Type this code at %1. Trunkline notices when it is done.</source>
        <translation>اكتب هذا الرمز في %1. سيلاحظ Trunkline اكتمال ذلك.</translation>
    </message>
    <message>
        <source>Signed in. The token is in the keychain.</source>
        <translation>تم تسجيل الدخول. رمز الوصول محفوظ في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The token is in the keychain.</source>
        <translation>رمز الوصول محفوظ في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The keychain holds no token for %1 any more.</source>
        <translation>لم تعد سلسلة المفاتيح تحوي رمز وصول لـ %1.</translation>
    </message>
</context>
<context>
    <name>Trunkline::AdviceText</name>
    <message>
        <source>One local commit is not on its remote yet.</source>
        <translation>يوجد إيداع محلي واحد لم يصل إلى المستودع البعيد بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n local commits are not on its remote yet.</source>
        <translation>
            <numerusform>لا إيداعات محلية متبقية لم تصل إلى المستودع البعيد.</numerusform>
            <numerusform>يوجد إيداع محلي واحد لم يصل إلى المستودع البعيد بعد.</numerusform>
            <numerusform>يوجد إيداعان محليان لم يصلا إلى المستودع البعيد بعد.</numerusform>
            <numerusform>توجد %n إيداعات محلية لم تصل إلى المستودع البعيد بعد.</numerusform>
            <numerusform>يوجد %n إيداعًا محليًا لم تصل إلى المستودع البعيد بعد.</numerusform>
            <numerusform>يوجد %n إيداع محلي لم تصل إلى المستودع البعيد بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its age is unknown</source>
        <translation>عمره غير معروف</translation>
    </message>
    <message>
        <source>The clone lacks the commits where it left %1. “git fetch --unshallow” brings them.</source>
        <translation>تفتقر النسخة المحلية إلى الإيداعات التي تفرّع عندها من %1. الأمر «git fetch --unshallow» يجلبها.</translation>
    </message>
    <message>
        <source>Next: delete it</source>
        <translation>الخطوة التالية: احذفه</translation>
    </message>
    <message>
        <source>Everything in it is on %1.</source>
        <translation>كل ما فيه موجود على %1.</translation>
    </message>
    <message>
        <source>Nothing was ever committed here.</source>
        <translation>لم يُودَع أي شيء هنا.</translation>
    </message>
    <message>
        <source>Next: resolve the conflicts</source>
        <translation>الخطوة التالية: حُلّ التعارضات</translation>
    </message>
    <message>
        <source>Merge %1 into it, or rebase it, while the conflicts are still small.</source>
        <translation>ادمج %1 فيه أو أجرِ له rebase ما دامت التعارضات صغيرة.</translation>
    </message>
    <message>
        <source>Next: merge it, behind a flag if need be</source>
        <translation>الخطوة التالية: ادمجه، خلف راية إن لزم</translation>
    </message>
    <message>
        <source>It is over the limit. What is not finished can go to %1 switched off; the rest can be split off.</source>
        <translation>تجاوز الحد. يمكن نقل غير المكتمل إلى %1 معطّلًا، وفصل الباقي.</translation>
    </message>
    <message>
        <source>Next: merge it today</source>
        <translation>الخطوة التالية: ادمجه اليوم</translation>
    </message>
    <message>
        <source>It merges cleanly now, and the limit is near.</source>
        <translation>يُدمج الآن بلا تعارضات، والحد قريب.</translation>
    </message>
    <message>
        <source>Next: push</source>
        <translation>الخطوة التالية: ادفعه (push)</translation>
    </message>
</context>
<context>
    <name>Trunkline::AttentionList</name>
    <message>
        <source>Needs attention</source>
        <translation>يتطلب الانتباه</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>تجميع حسب</translation>
    </message>
    <message>
        <source>Ways to group</source>
        <translation>طرق التجميع</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>By page</source>
        <translation>حسب الصفحة</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>حسب القاعدة</translation>
    </message>
    <message>
        <source>Show on its page</source>
        <translation>عرض في صفحته</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>تأجيل…</translation>
    </message>
    <message>
        <source>Show what is snoozed</source>
        <translation>عرض المؤجل</translation>
    </message>
    <message>
        <source>errors: %1</source>
        <translation>الأخطاء: %1</translation>
    </message>
    <message>
        <source>warnings: %1</source>
        <translation>التحذيرات: %1</translation>
    </message>
    <message>
        <source>snoozed: %1</source>
        <translation>المؤجل: %1</translation>
    </message>
    <message>
        <source>rules without a verdict: %1</source>
        <translation>قواعد بلا حكم: %1</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>الأكثر إلحاحًا أولًا</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء مطابق</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>لا شيء يتطلب الانتباه</translation>
    </message>
    <message>
        <source>as far as the connected sources tell</source>
        <translation>بقدر ما تفيد المصادر المتصلة</translation>
    </message>
</context>
<context>
    <name>Trunkline::AttentionModel</name>
    <message>
        <source>services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>migrations</source>
        <translation>الترحيلات</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>الرايات</translation>
    </message>
    <message>
        <source>pull requests</source>
        <translation>طلبات السحب</translation>
    </message>
    <message>
        <source>branches</source>
        <translation>الفروع</translation>
    </message>
    <message>
        <source>previews</source>
        <translation>المعاينات</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
</context>
<context>
    <name>Trunkline::AttentionWording</name>
    <message>
        <source>force push</source>
        <translation>دفع قسري</translation>
    </message>
    <message>
        <source>unprotected</source>
        <translation>غير محمي</translation>
    </message>
    <message>
        <source>no review</source>
        <translation>بلا مراجعة</translation>
    </message>
    <message>
        <source>reverted</source>
        <translation>معكوس</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>مدموج</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>الاختبارات</translation>
    </message>
    <message>
        <source>tests failed</source>
        <translation>فشل الاختبارات</translation>
    </message>
    <message>
        <source>AI review</source>
        <translation>مراجعة AI</translation>
    </message>
    <message>
        <source>AI review failed</source>
        <translation>فشل مراجعة AI</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>no preview</source>
        <translation>بلا معاينة</translation>
    </message>
    <message>
        <source>old</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>مختلط</translation>
    </message>
    <message>
        <source>remove soon</source>
        <translation>إزالة قريبًا</translation>
    </message>
    <message>
        <source>remove now</source>
        <translation>إزالة الآن</translation>
    </message>
    <message>
        <source>not in table</source>
        <translation>ليست في الجدول</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>غير مستخدمة</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>بلا مالك</translation>
    </message>
    <message>
        <source>API only</source>
        <translation>API فقط</translation>
    </message>
    <message>
        <source>UI only</source>
        <translation>الواجهة فقط</translation>
    </message>
    <message>
        <source>audit due</source>
        <translation>تدقيق مستحق</translation>
    </message>
    <message>
        <source>stays off</source>
        <translation>تبقى معطّلة</translation>
    </message>
    <message>
        <source>no down</source>
        <translation>بلا down</translation>
    </message>
    <message>
        <source>down fails</source>
        <translation>فشل down</translation>
    </message>
    <message>
        <source>destructive</source>
        <translation>مدمّر</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>unproven</source>
        <translation>غير مُثبت</translation>
    </message>
    <message>
        <source>long lock</source>
        <translation>قفل طويل</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>انحراف</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>لم يُحكم عليه</translation>
    </message>
    <message>
        <source>tasks missing</source>
        <translation>مهام ناقصة</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>no health check</source>
        <translation>بلا فحص صحة</translation>
    </message>
    <message>
        <source>stop-first</source>
        <translation>stop-first</translation>
    </message>
    <message>
        <source>no rollback</source>
        <translation>بلا تراجع</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>متخلفة</translation>
    </message>
    <message>
        <source>off trunk</source>
        <translation>خارج الفرع الرئيسي</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>سر</translation>
    </message>
    <message>
        <source>crash loop</source>
        <translation>انهيار متكرر</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>عالقة</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>يتيمة</translation>
    </message>
    <message>
        <source>not answering</source>
        <translation>لا تجيب</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>غير محدّثة</translation>
    </message>
    <message>
        <source>AI rules</source>
        <translation>قواعد AI</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>متأخر %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>الاستحقاق: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchActions</name>
    <message>
        <source>Show details</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>Open on the host</source>
        <translation>فتح على المضيف</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>نسخ الاسم</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>نسخ كجدول Markdown</translation>
    </message>
    <message>
        <source>Copy checkout command</source>
        <translation>نسخ أمر checkout</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>نسخ الأسماء</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>إيقاف الجلب</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchFilterBar</name>
    <message>
        <source>Not grouped</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>حسب الحالة</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>حسب المؤلف</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>تعارضات</translation>
    </message>
    <message>
        <source>Show branches: %1</source>
        <translation>عرض الفروع: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchModel</name>
    <message>
        <source>checked out</source>
        <translation>الفرع الحالي (checked out)</translation>
    </message>
    <message>
        <source>local branch: %1 ahead of and %2 behind its remote</source>
        <translation>الفرع المحلي: متقدم بـ %1 ومتخلف بـ %2 عن المستودع البعيد</translation>
    </message>
    <message>
        <source>Its own commits cannot be read (shallow or partial clone?)</source>
        <translation>تتعذر قراءة إيداعاته الخاصة (نسخة shallow أو جزئية؟)</translation>
    </message>
    <message>
        <source>No commits of its own</source>
        <translation>لا إيداعات خاصة به</translation>
    </message>
    <message>
        <source>first own commit: %1</source>
        <translation>أول إيداع خاص به: %1</translation>
    </message>
    <message>
        <source>%1 own commits, %2 commits of trunk are missing</source>
        <translation>إيداعاته الخاصة: %1، وما ينقصه من إيداعات الفرع الرئيسي: %2</translation>
    </message>
    <message>
        <source>Not computed yet</source>
        <translation>لم يُحسب بعد</translation>
    </message>
    <message>
        <source>Merges cleanly</source>
        <translation>يُدمج بلا تعارضات</translation>
    </message>
    <message>
        <source>%1, checked out</source>
        <translation>%1، الفرع الحالي</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Ahead / behind</source>
        <translation>متقدم / متخلف</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>آخر إيداع</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>طلب السحب</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchPage</name>
    <message>
        <source>1 branch</source>
        <translation>فرع واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln branches</source>
        <translation>
            <numerusform>لا فروع</numerusform>
            <numerusform>فرع واحد</numerusform>
            <numerusform>فرعان</numerusform>
            <numerusform>%Ln فروع</numerusform>
            <numerusform>%Ln فرعًا</numerusform>
            <numerusform>%Ln فرع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>متأخر واحد</numerusform>
            <numerusform>متأخران</numerusform>
            <numerusform>%Ln متأخرة</numerusform>
            <numerusform>%Ln متأخرًا</numerusform>
            <numerusform>%Ln متأخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>الفروع</translation>
    </message>
    <message>
        <source>Filter branches: name, author, age:&gt;48h…</source>
        <translation>تصفية الفروع: الاسم، المؤلف، age:&gt;48h…</translation>
    </message>
    <message>
        <source>looking for merges and conflicts…</source>
        <translation>جارٍ البحث عن عمليات الدمج والتعارضات…</translation>
    </message>
    <message>
        <source>fetched %1</source>
        <translation>جُلب %1</translation>
    </message>
    <message>
        <source>age since it left %1 · tick = %2</source>
        <translation>العمر منذ التفرّع من %1 · العلامة = %2</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>الأقدم: %1</translation>
    </message>
    <message>
        <source>It moved from %1 to %2, which does not contain it (seen %3).</source>
        <translation>انتقل من %1 إلى %2 الذي لا يتضمنه (رُصد في %3).</translation>
    </message>
    <message numerus="yes">
        <source>Another %n time(s) before that.</source>
        <translation>
            <numerusform>ولم يحدث ذلك من قبل.</numerusform>
            <numerusform>وحدث ذلك مرة أخرى من قبل.</numerusform>
            <numerusform>وحدث ذلك مرتين أخريين من قبل.</numerusform>
            <numerusform>وحدث ذلك %n مرات أخرى من قبل.</numerusform>
            <numerusform>وحدث ذلك %n مرة أخرى من قبل.</numerusform>
            <numerusform>وحدث ذلك %n مرة أخرى من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was force-pushed</source>
        <translation>حدث دفع قسري إلى %1</translation>
    </message>
    <message>
        <source>No branches to show</source>
        <translation>لا فروع لعرضها</translation>
    </message>
    <message>
        <source>They appear as soon as the repository can be read.</source>
        <translation>تظهر حالما تمكن قراءة المستودع.</translation>
    </message>
    <message>
        <source>Open another repository…</source>
        <translation>فتح مستودع آخر…</translation>
    </message>
    <message>
        <source>Reading the repository…</source>
        <translation>جارٍ قراءة المستودع…</translation>
    </message>
    <message>
        <source>No branch but %1: that is the goal.</source>
        <translation>لا فرع سوى %1: هذا هو الهدف.</translation>
    </message>
    <message>
        <source>No branch matches</source>
        <translation>لا فرع مطابق</translation>
    </message>
    <message>
        <source>Words look at name, author and state; age:&gt;48h, conflict:yes and the like at one fact.</source>
        <translation>تبحث الكلمات في الاسم والمؤلف والحالة؛ أما age:&gt;48h وconflict:yes وما شابههما فتفحص معلومة واحدة.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Oldest branch</source>
        <translation>أقدم فرع</translation>
    </message>
    <message>
        <source>no branch but %1</source>
        <translation>لا فرع سوى %1</translation>
    </message>
    <message>
        <source>%1 of %2 over %3</source>
        <translation>%1 من %2 تجاوزت %3</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchPanel</name>
    <message>
        <source>Branch</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>What the branch holds</source>
        <translation>محتوى الفرع</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>الإيداعات</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Commits of the branch</source>
        <translation>إيداعات الفرع</translation>
    </message>
    <message>
        <source>Files the branch changes</source>
        <translation>الملفات التي يغيّرها الفرع</translation>
    </message>
    <message>
        <source>Files in conflict</source>
        <translation>الملفات المتعارضة</translation>
    </message>
    <message>
        <source>The merge with its conflict markers</source>
        <translation>الدمج بعلامات تعارضه</translation>
    </message>
    <message>
        <source>Reading the branch…</source>
        <translation>جارٍ قراءة الفرع…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The newest %1 of %2 commits</source>
        <translation>أحدث %1 من أصل %2 من الإيداعات</translation>
    </message>
    <message>
        <source>Commits %1</source>
        <translation>الإيداعات %1</translation>
    </message>
    <message>
        <source>Files %1</source>
        <translation>الملفات %1</translation>
    </message>
    <message>
        <source>Conflicts %1</source>
        <translation>التعارضات %1</translation>
    </message>
    <message>
        <source>No file differs.</source>
        <translation>لا ملف مختلف.</translation>
    </message>
    <message>
        <source>It merges cleanly into %1.</source>
        <translation>يُدمج في %1 بلا تعارضات.</translation>
    </message>
    <message>
        <source>No text to show: %1.</source>
        <translation>لا نص للعرض: %1.</translation>
    </message>
    <message>
        <source>%1 against %2 @ %3, read %4</source>
        <translation>%1 مقابل %2 @ %3، قُرئ %4</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchRemoval</name>
    <message>
        <source>Undo</source>
        <translation>تراجع عن الحذف</translation>
    </message>
    <message>
        <source>%1 was deleted on %2.</source>
        <translation>حُذف %1 على %2.</translation>
    </message>
    <message>
        <source>%1 was deleted locally.</source>
        <translation>حُذف %1 محليًا.</translation>
    </message>
    <message>
        <source>%1 was deleted locally and on %2; only the local one can be brought back.</source>
        <translation>حُذف %1 محليًا وعلى %2؛ يمكن استرجاع المحلي فقط.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>استُرجع %1.</translation>
    </message>
    <message>
        <source>%1 was not brought back</source>
        <translation>لم يُسترجع %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchWording</name>
    <message>
        <source>1 commit</source>
        <translation>إيداع واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n commits</source>
        <translation>
            <numerusform>لا إيداعات</numerusform>
            <numerusform>إيداع واحد</numerusform>
            <numerusform>إيداعان</numerusform>
            <numerusform>%n إيداعات</numerusform>
            <numerusform>%n إيداعًا</numerusform>
            <numerusform>%n إيداع</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>ملف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing committed yet</source>
        <translation>لم يُودَع شيء بعد</translation>
    </message>
    <message>
        <source>everything is on %1, as one squashed commit</source>
        <translation>كل شيء موجود على %1 في إيداع squash واحد</translation>
    </message>
    <message>
        <source>everything is on %1, rebased</source>
        <translation>كل شيء موجود على %1 بعد rebase</translation>
    </message>
    <message>
        <source>everything is on %1</source>
        <translation>كل شيء موجود على %1</translation>
    </message>
    <message>
        <source>its age is unknown: its own commits cannot be read</source>
        <translation>عمره غير معروف: تتعذر قراءة إيداعاته الخاصة</translation>
    </message>
    <message>
        <source>left %1 %2</source>
        <translation>تفرّع من %1 %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>حديث</translation>
    </message>
    <message>
        <source>due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>مدموج</translation>
    </message>
    <message>
        <source>not merged</source>
        <translation>غير مدموج</translation>
    </message>
    <message>
        <source>squash-merged</source>
        <translation>مدموج (squash)</translation>
    </message>
    <message>
        <source>rebase-merged</source>
        <translation>مدموج (rebase)</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>متأخر منذ %1</translation>
    </message>
    <message>
        <source>overdue at %1</source>
        <translation>يتأخر في %1</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>يتأخر في %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>conflicts with %1 in %2</source>
        <translation>يتعارض مع %1: %2</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangeActions</name>
    <message>
        <source>Show details</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>Open pull request</source>
        <translation>فتح طلب السحب</translation>
    </message>
    <message>
        <source>Show service</source>
        <translation>عرض الخدمة</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>نسخ الاسم</translation>
    </message>
    <message>
        <source>Copy commit</source>
        <translation>نسخ الإيداع</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>نسخ كجدول Markdown</translation>
    </message>
    <message>
        <source>Copy revert</source>
        <translation>نسخ أمر العكس</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>The git command that takes this change back; it is copied, not run</source>
        <translation>أمر git الذي يعكس هذا التغيير؛ يُنسخ ولا يُنفَّذ</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>نسخ الأسماء</translation>
    </message>
    <message>
        <source>Save passport…</source>
        <translation>حفظ مسار التغيير…</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangeFilterBar</name>
    <message>
        <source>Not grouped</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>By station</source>
        <translation>حسب المحطة</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>حسب المؤلف</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>ليست في الإنتاج</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>غير مُطلَقة</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>تم التراجع عنها</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>author not known</source>
        <translation>مؤلف غير معروف</translation>
    </message>
    <message>
        <source>Show changes: %1</source>
        <translation>عرض التغييرات: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangeFlagDialog</name>
    <message>
        <source>Change flag</source>
        <translation>تغيير الراية</translation>
    </message>
    <message>
        <source>Turn %1 off in %2?</source>
        <translation>أتريد تعطيل %1 في %2؟</translation>
    </message>
    <message>
        <source>Change %1 in %2</source>
        <translation>تغيير %1 في %2</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>الطرح</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>stays so</source>
        <translation>تبقى كذلك</translation>
    </message>
    <message numerus="yes">
        <source>off again after %n min, unless confirmed</source>
        <translation>
            <numerusform>تُعطَّل مجددًا فورًا ما لم يُؤكَّد التغيير</numerusform>
            <numerusform>تُعطَّل مجددًا بعد دقيقة واحدة ما لم يُؤكَّد التغيير</numerusform>
            <numerusform>تُعطَّل مجددًا بعد دقيقتين ما لم يُؤكَّد التغيير</numerusform>
            <numerusform>تُعطَّل مجددًا بعد %n دقائق ما لم يُؤكَّد التغيير</numerusform>
            <numerusform>تُعطَّل مجددًا بعد %n دقيقة ما لم يُؤكَّد التغيير</numerusform>
            <numerusform>تُعطَّل مجددًا بعد %n دقيقة ما لم يُؤكَّد التغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>The role of this connection may not change that</source>
        <translation>لا يحق لدور هذا الاتصال تغيير ذلك</translation>
    </message>
    <message>
        <source>Why? It is written beside the change.</source>
        <translation>لماذا؟ يُسجَّل السبب مع التغيير.</translation>
    </message>
    <message>
        <source>Turned off at once</source>
        <translation>تعطيل فوري</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Type %1, or hold the button</source>
        <translation>اكتب %1 أو اضغط الزر مطولًا</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>للتأكيد</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>لا شيء يتغير بعد.</translation>
    </message>
    <message>
        <source>Turn off now</source>
        <translation>تعطيل الآن</translation>
    </message>
    <message>
        <source>Hold to change</source>
        <translation>اضغط مطولًا للتغيير</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>السبب مطلوب</translation>
    </message>
    <message>
        <source>Type the flag&apos;s key, or hold this button down</source>
        <translation>اكتب مفتاح الراية أو اضغط هذا الزر مطولًا</translation>
    </message>
    <message>
        <source>It is not known whether it was changed</source>
        <translation>لا يُعرف هل تغيّرت الراية</translation>
    </message>
    <message>
        <source>The flag was not changed</source>
        <translation>لم تتغير الراية</translation>
    </message>
    <message>
        <source>The flag is gone</source>
        <translation>الراية لم تعد موجودة</translation>
    </message>
    <message>
        <source>Nothing was changed: the table does not have it any more, or this role may not see it.</source>
        <translation>لم يتغير شيء: لم تعد الراية في الجدول، أو لا يحق لهذا الدور رؤيتها.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>أحدهم</translation>
    </message>
    <message>
        <source>%1 was faster: nothing was changed</source>
        <translation>سبقك %1: لم يتغير شيء</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>تغييرك: %1</translation>
    </message>
    <message>
        <source>Look again, then decide.</source>
        <translation>راجع الوضع ثم قرّر.</translation>
    </message>
    <message>
        <source>It cannot be changed now</source>
        <translation>لا يمكن تغييرها الآن</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>القيمة الحالية: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangeModel</name>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>الدمج</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>الإطلاق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangePage</name>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Filter changes: title, station:deployed, service:api, flag:cart…</source>
        <translation>تصفية التغييرات: العنوان، station:deployed، service:api، flag:cart…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes in 30 days</source>
        <translation>
            <numerusform>لا تغييرات في 30 يومًا</numerusform>
            <numerusform>تغيير واحد في 30 يومًا</numerusform>
            <numerusform>تغييران في 30 يومًا</numerusform>
            <numerusform>%Ln تغييرات في 30 يومًا</numerusform>
            <numerusform>%Ln تغييرًا في 30 يومًا</numerusform>
            <numerusform>%Ln تغيير في 30 يومًا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deployed and not released</source>
        <translation>منشورة وغير مُطلَقة: %1</translation>
    </message>
    <message>
        <source>Merged, not live</source>
        <translation>مدموجة، ليست في الإنتاج</translation>
    </message>
    <message>
        <source>longest for %1</source>
        <translation>الأطول منذ %1</translation>
    </message>
    <message>
        <source>all of trunk is in production</source>
        <translation>كل ما في الفرع الرئيسي في الإنتاج</translation>
    </message>
    <message>
        <source>%1 not released</source>
        <translation>غير مُطلَقة: %1</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>في الطريق: %1</translation>
    </message>
    <message>
        <source>%1 merged, not live for up to %2</source>
        <translation>مدموجة وليست في الإنتاج: %1، منذ %2 على الأكثر</translation>
    </message>
    <message>
        <source>%1 deployed, not released</source>
        <translation>منشورة وغير مُطلَقة: %1</translation>
    </message>
    <message>
        <source>%1 went back</source>
        <translation>تم التراجع عنها: %1</translation>
    </message>
    <message>
        <source>deployed is not released: where each change is now</source>
        <translation>المنشور ليس مُطلَقًا بالضرورة: أين وصل كل تغيير</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Following the changes…</source>
        <translation>جارٍ تتبع التغييرات…</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>لا شيء في الطريق</translation>
    </message>
    <message>
        <source>No branch holds anything of its own, and nothing came to trunk in 30 days.</source>
        <translation>لا يحوي أي فرع شيئًا خاصًا به، ولم يصل شيء إلى الفرع الرئيسي خلال 30 يومًا.</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>لا تغيير مطابق</translation>
    </message>
    <message>
        <source>Words look at title, author, branch, flags and standing; station:deployed or service:api at one fact.</source>
        <translation>تبحث الكلمات في العنوان والمؤلف والفرع والرايات والوضع؛ أما station:deployed أو service:api فتفحص معلومة واحدة.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangePanel</name>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>The way of the change</source>
        <translation>مسار التغيير</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChipBar</name>
    <message>
        <source>Group by</source>
        <translation>تجميع حسب</translation>
    </message>
    <message>
        <source>Ways to group</source>
        <translation>طرق التجميع</translation>
    </message>
</context>
<context>
    <name>Trunkline::CodeView</name>
    <message>
        <source>Code places</source>
        <translation>مواضع الشيفرة</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>فتح في المحرر</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 أخرى</translation>
    </message>
</context>
<context>
    <name>Trunkline::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Do or find anything: an action, a branch, a flag, a service…</source>
        <translation>نفّذ أو ابحث عن أي شيء: إجراء، فرع، راية، خدمة…</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>النتائج المطابقة</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء مناسب</translation>
    </message>
</context>
<context>
    <name>Trunkline::CommitModel</name>
    <message>
        <source>Commit</source>
        <translation>الإيداع</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتب</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
</context>
<context>
    <name>Trunkline::ConnectionForm</name>
    <message>
        <source>&amp;Test the connection</source>
        <translation>اخ&amp;تبار الاتصال</translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <translation>ال&amp;حساب…</translation>
    </message>
    <message>
        <source>&amp;Repository</source>
        <translation>المستو&amp;دع</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>الدو&amp;ر</translation>
    </message>
    <message>
        <source>as the secret says</source>
        <translation>كما يحدده السر</translation>
    </message>
    <message>
        <source>Admin &amp;secret</source>
        <translation>&amp;سر المدير</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>Address or context</source>
        <translation>العنوان أو context</translation>
    </message>
    <message>
        <source>as the docker command decides</source>
        <translation>كما يقرر أمر docker</translation>
    </message>
    <message>
        <source>Address or &amp;context</source>
        <translation>العنوان أو &amp;context</translation>
    </message>
    <message>
        <source>Only needed where the clone’s remote does not name the repository. Under Account you sign in.</source>
        <translation>لا يلزم إلا إذا كان المستودع البعيد للنسخة المحلية لا يحدد المستودع. يُسجَّل الدخول من «الحساب».</translation>
    </message>
    <message>
        <source>A manager of the swarm: unix:///var/run/docker.sock, ssh://deploy@example.com, tcp://10.0.0.5:2376, or a docker context.</source>
        <translation>أحد مديري Swarm: unix:///var/run/docker.sock أو ssh://deploy@example.com أو tcp://10.0.0.5:2376، أو docker context.</translation>
    </message>
    <message>
        <source>Where there is no Hasura, flags come from here; besides, backfills and reads are measured. Leave the password out: it is taken from ~/.pgpass or PGPASSWORD and never kept by Trunkline.</source>
        <translation>إن لم يوجد Hasura فالرايات تأتي من هنا؛ وتُقاس كذلك عمليات التعبئة (backfill) والقراءات. لا تكتب كلمة المرور: تُؤخذ من‎ ~/.pgpass أو PGPASSWORD ولا يحفظها Trunkline أبدًا.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ الاستعلام…</translation>
    </message>
    <message>
        <source>It does not work like this</source>
        <translation>لا يعمل الاتصال بهذه القيم</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>الاتصال يعمل</translation>
    </message>
    <message>
        <source>&amp;Forget the secret</source>
        <translation>&amp;نسيان السر</translation>
    </message>
    <message>
        <source>The secret is kept in the keychain of this desktop and goes only to this server. TRUNKLINE_HASURA_ADMIN_SECRET, where it is set, goes before it.</source>
        <translation>يُحفظ السر في سلسلة مفاتيح سطح المكتب هذا ولا يُرسل إلا إلى هذا الخادم. إن ضُبط TRUNKLINE_HASURA_ADMIN_SECRET فله الأولوية.</translation>
    </message>
    <message>
        <source>The keychain still holds the secret</source>
        <translation>ما زالت سلسلة المفاتيح تحوي السر</translation>
    </message>
    <message>
        <source>The keychain holds no secret for this server any more.</source>
        <translation>لم تعد سلسلة المفاتيح تحوي سرًا لهذا الخادم.</translation>
    </message>
</context>
<context>
    <name>Trunkline::ConnectionWording</name>
    <message>
        <source>from the command line, which goes before what is entered here</source>
        <translation>من سطر الأوامر، وله الأولوية على ما يُدخل هنا</translation>
    </message>
    <message>
        <source>from an environment variable, which goes before what is entered here</source>
        <translation>من متغير بيئة، وله الأولوية على ما يُدخل هنا</translation>
    </message>
    <message>
        <source>as entered here</source>
        <translation>كما أُدخل هنا</translation>
    </message>
    <message>
        <source>from .trunkline.yaml</source>
        <translation>من‎ .trunkline.yaml</translation>
    </message>
    <message>
        <source>from the clone’s remote</source>
        <translation>من المستودع البعيد للنسخة المحلية</translation>
    </message>
    <message>
        <source>from the current docker context</source>
        <translation>من docker context الحالي</translation>
    </message>
    <message>
        <source>the engine of this computer</source>
        <translation>محرك هذا الحاسوب</translation>
    </message>
    <message>
        <source>from config.yaml of the Hasura project</source>
        <translation>من config.yaml في مشروع Hasura</translation>
    </message>
    <message numerus="yes">
        <source>%n open pull requests</source>
        <translation>
            <numerusform>لا طلبات سحب مفتوحة</numerusform>
            <numerusform>طلب سحب مفتوح واحد</numerusform>
            <numerusform>طلبا سحب مفتوحان</numerusform>
            <numerusform>%n طلبات سحب مفتوحة</numerusform>
            <numerusform>%n طلب سحب مفتوحًا</numerusform>
            <numerusform>%n طلب سحب مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>لا خدمات</numerusform>
            <numerusform>خدمة واحدة</numerusform>
            <numerusform>خدمتان</numerusform>
            <numerusform>%n خدمات</numerusform>
            <numerusform>%n خدمة</numerusform>
            <numerusform>%n خدمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flags</source>
        <translation>
            <numerusform>لا رايات</numerusform>
            <numerusform>راية واحدة</numerusform>
            <numerusform>رايتان</numerusform>
            <numerusform>%n رايات</numerusform>
            <numerusform>%n راية</numerusform>
            <numerusform>%n راية</numerusform>
        </translation>
    </message>
    <message>
        <source>It may change and create flags.</source>
        <translation>يمكن تغيير الرايات وإنشاؤها.</translation>
    </message>
    <message>
        <source>It may change flags, but not create any.</source>
        <translation>يمكن تغيير الرايات، لا إنشاؤها.</translation>
    </message>
    <message>
        <source>Flags can only be looked at: without a version column two people could overwrite each other unseen.</source>
        <translation>يمكن الاطلاع على الرايات فقط: دون عمود إصدار قد يطغى تغيير شخص على تغيير آخر دون أن يُلاحظ.</translation>
    </message>
    <message>
        <source>Flags can only be looked at: this role may not change them.</source>
        <translation>يمكن الاطلاع على الرايات فقط: لا يحق لهذا الدور تغييرها.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>غير متصل.</translation>
    </message>
    <message>
        <source>Used now: %1, %2.</source>
        <comment>address, where it is from</comment>
        <translation>المستخدم الآن: %1، %2.</translation>
    </message>
    <message>
        <source>%1 answered: %2.</source>
        <comment>server, what was found: PostgreSQL 17.6 answered: 12 flags</comment>
        <translation>ردّ %1: %2.</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>متصل بصفة %1.</translation>
    </message>
    <message>
        <source>Not there, or not for this role: %1</source>
        <translation>غير موجود، أو غير متاح لهذا الدور: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ConnectionsDialog</name>
    <message>
        <source>It does not work like this</source>
        <translation>لا يعمل الاتصال بهذه القيم</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Use from now on</source>
        <translation>استخدامها من الآن</translation>
    </message>
    <message>
        <source>The secret could not be kept</source>
        <translation>تعذّر حفظ السر</translation>
    </message>
</context>
<context>
    <name>Trunkline::DeleteBranchDialog</name>
    <message>
        <source>Commits that would become unreachable</source>
        <translation>إيداعات سيتعذر الوصول إليها</translation>
    </message>
    <message>
        <source>Delete branch</source>
        <translation>حذف الفرع</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>أتريد حذف %1؟</translation>
    </message>
    <message>
        <source>The local branch</source>
        <translation>الفرع المحلي</translation>
    </message>
    <message>
        <source>The branch on %1</source>
        <translation>الفرع على %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Choose what to delete.</source>
        <translation>اختر ما تريد حذفه.</translation>
    </message>
    <message>
        <source>Looking for work that would be lost…</source>
        <translation>جارٍ البحث عن عمل قد يضيع…</translation>
    </message>
    <message>
        <source>This branch cannot be deleted</source>
        <translation>لا يمكن حذف هذا الفرع</translation>
    </message>
    <message>
        <source>It is not known what would be lost</source>
        <translation>لا يُعرف ما سيضيع</translation>
    </message>
    <message>
        <source>This commit would become unreachable:</source>
        <translation>سيتعذر الوصول إلى هذا الإيداع:</translation>
    </message>
    <message numerus="yes">
        <source>These %n commits would become unreachable:</source>
        <translation>
            <numerusform>لن يتعذر الوصول إلى أي إيداع:</numerusform>
            <numerusform>سيتعذر الوصول إلى هذا الإيداع:</numerusform>
            <numerusform>سيتعذر الوصول إلى هذين الإيداعين:</numerusform>
            <numerusform>سيتعذر الوصول إلى هذه الإيداعات (%n):</numerusform>
            <numerusform>سيتعذر الوصول إلى هذه الإيداعات (%n):</numerusform>
            <numerusform>سيتعذر الوصول إلى هذه الإيداعات (%n):</numerusform>
        </translation>
    </message>
    <message>
        <source>No commit is lost: other branches or tags still reach all of them.</source>
        <translation>لن يضيع أي إيداع: كلها متاحة عبر فروع أو وسوم أخرى.</translation>
    </message>
    <message>
        <source>Delete them although %1 does not have this work</source>
        <translation>احذفها مع أن هذا العمل غير موجود على %1</translation>
    </message>
    <message>
        <source>Delete it although it is not merged into %1</source>
        <translation>احذفه مع أنه غير مدموج في %1</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>جارٍ الحذف…</translation>
    </message>
    <message>
        <source>The branch was not deleted</source>
        <translation>لم يُحذف الفرع</translation>
    </message>
</context>
<context>
    <name>Trunkline::DiffView</name>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>… the first %1 lines are shown</source>
        <translation>… تُعرض أول %1 من الأسطر</translation>
    </message>
    <message>
        <source>This change is too large to show here.</source>
        <translation>هذا التغيير أكبر من أن يُعرض هنا.</translation>
    </message>
    <message>
        <source>A binary file: there are no lines to compare.</source>
        <translation>ملف ثنائي: لا أسطر للمقارنة.</translation>
    </message>
    <message>
        <source>Only its name or its mode differs.</source>
        <translation>الاختلاف في اسمه أو نمط أذوناته (mode) فقط.</translation>
    </message>
</context>
<context>
    <name>Trunkline::DriftWording</name>
    <message>
        <source>Unknown: trunk&apos;s stack files were not read.</source>
        <translation>غير معروف: لم تُقرأ ملفات stack من الفرع الرئيسي.</translation>
    </message>
    <message>
        <source>Unknown: no stack file on trunk has this service with a deploy section.</source>
        <translation>غير معروف: لا يوجد في الفرع الرئيسي ملف stack يتضمن هذه الخدمة مع قسم deploy.</translation>
    </message>
    <message>
        <source>Unknown: more than one stack file on trunk names it (%1). A file that names its stack (name: …) or stands under the stack&apos;s name is taken.</source>
        <translation>غير معروف: يسمّيها أكثر من ملف stack في الفرع الرئيسي (%1). يُعتمد الملف الذي يذكر اسم الـ stack (name: …) أو يقع تحت اسمه.</translation>
    </message>
    <message>
        <source>as on trunk</source>
        <translation>كما في الفرع الرئيسي</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ</source>
        <translation>
            <numerusform>لا أسطر مختلفة</numerusform>
            <numerusform>سطر واحد مختلف</numerusform>
            <numerusform>سطران مختلفان</numerusform>
            <numerusform>%n أسطر مختلفة</numerusform>
            <numerusform>%n سطرًا مختلفًا</numerusform>
            <numerusform>%n سطر مختلف</numerusform>
        </translation>
    </message>
    <message>
        <source>It runs as %1 on trunk says.</source>
        <translation>تعمل كما ينص %1 في الفرع الرئيسي.</translation>
    </message>
    <message>
        <source>It runs otherwise than %1 on trunk says: − the file, + what runs.</source>
        <translation>تعمل بخلاف ما ينص عليه %1 في الفرع الرئيسي: − الملف، + ما يعمل.</translation>
    </message>
    <message>
        <source>Values of variables are compared and not shown.</source>
        <translation>تُقارَن قيم المتغيرات ولا تُعرض.</translation>
    </message>
    <message>
        <source>Its networks are not known by name and were left out.</source>
        <translation>أسماء شبكاتها غير معروفة، فلم تُقارَن.</translation>
    </message>
    <message numerus="yes">
        <source>%n stack files cannot be read: %1.</source>
        <translation>
            <numerusform>لا ملفات stack متعذرة القراءة: %1.</numerusform>
            <numerusform>تتعذر قراءة ملف stack واحد: %1.</numerusform>
            <numerusform>تتعذر قراءة ملفي stack: %1.</numerusform>
            <numerusform>تتعذر قراءة %n ملفات stack: %1.</numerusform>
            <numerusform>تتعذر قراءة %n ملف stack: %1.</numerusform>
            <numerusform>تتعذر قراءة %n ملف stack: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stack files of %1 are being read.</source>
        <translation>تُقرأ ملفات stack الخاصة بـ %1.</translation>
    </message>
    <message>
        <source>Unknown: no stack file on %1 has this service with a deploy section.</source>
        <translation>غير معروف: لا يوجد في %1 ملف stack يتضمن هذه الخدمة مع قسم deploy.</translation>
    </message>
    <message>
        <source>Unknown: more than one stack file on %1 names it (%2). A file that names its stack (name: …) or stands under the stack&apos;s name is taken.</source>
        <translation>غير معروف: يسمّيها أكثر من ملف stack في %1 (%2). يُعتمد الملف الذي يذكر اسم الـ stack (name: …) أو يقع تحت اسمه.</translation>
    </message>
    <message>
        <source>Unknown: a preview runs its branch&apos;s stack file, and which branch that is, or its newest commit, is not known here.</source>
        <translation>غير معروف: تشغّل المعاينة ملف stack من فرعها، وهذا الفرع أو أحدث إيداع فيه غير معروف هنا.</translation>
    </message>
    <message>
        <source>as on %1</source>
        <translation>كما في %1</translation>
    </message>
    <message>
        <source>It runs as %1 on %2 says.</source>
        <translation>تعمل كما ينص %1 في %2.</translation>
    </message>
    <message>
        <source>It runs otherwise than %1 on %2 says: − the file, + what runs.</source>
        <translation>تعمل بخلاف ما ينص عليه %1 في %2: − الملف، + ما يعمل.</translation>
    </message>
</context>
<context>
    <name>Trunkline::EmptyState</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>Trunkline::ErrorText</name>
    <message>
        <source>The sign-in was not accepted by %1</source>
        <translation>رفض %1 تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in again with a token or key that is valid.</source>
        <translation>سجّل الدخول مجددًا برمز وصول أو مفتاح صالح.</translation>
    </message>
    <message>
        <source>Access was refused by %1</source>
        <translation>رفض %1 الوصول</translation>
    </message>
    <message>
        <source>Ask its owner for access, or use another account.</source>
        <translation>اطلب الوصول من المالك، أو استخدم حسابًا آخر.</translation>
    </message>
    <message>
        <source>Nothing was found at %1</source>
        <translation>لم يُعثر على شيء في %1</translation>
    </message>
    <message>
        <source>Check the name, and that your account is allowed to see it.</source>
        <translation>تحقق من الاسم ومن أن حسابك مسموح له برؤيته.</translation>
    </message>
    <message>
        <source>Too many requests for now, says %1</source>
        <translation>أفاد %1 بأن الطلبات كثيرة حاليًا</translation>
    </message>
    <message>
        <source>Wait until %1 before you ask again.</source>
        <translation>انتظر حتى %1 قبل الاستعلام مجددًا.</translation>
    </message>
    <message>
        <source>No answer came in time from %1</source>
        <translation>لم يصل رد في الوقت المحدد من %1</translation>
    </message>
    <message>
        <source>Try again; on the command line --timeout SECONDS allows more time.</source>
        <translation>أعد المحاولة؛ في سطر الأوامر يتيح‎ --timeout SECONDS وقتًا أطول.</translation>
    </message>
    <message>
        <source>No connection could be made to %1</source>
        <translation>تعذّر الاتصال بـ %1</translation>
    </message>
    <message>
        <source>Check the network (or the VPN) and try again.</source>
        <translation>تحقق من الشبكة (أو VPN) وأعد المحاولة.</translation>
    </message>
    <message>
        <source>An answer that makes no sense came from %1</source>
        <translation>وصل رد غير مفهوم من %1</translation>
    </message>
    <message>
        <source>Check that the address is the right one and its version is supported.</source>
        <translation>تحقق من صحة العنوان ومن أن إصداره مدعوم.</translation>
    </message>
    <message>
        <source>Something was changed meanwhile in %1</source>
        <translation>تغيّر شيء في هذه الأثناء في %1</translation>
    </message>
    <message>
        <source>Look at the current state and decide again.</source>
        <translation>راجع الحالة الراهنة وقرّر من جديد.</translation>
    </message>
    <message>
        <source>Something could not be read or done in %1</source>
        <translation>تعذّرت قراءة شيء أو تنفيذه في %1</translation>
    </message>
    <message>
        <source>Correct what the message names and try again; nothing was changed.</source>
        <translation>صحّح ما تذكره الرسالة وأعد المحاولة؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The work was cancelled for %1</source>
        <translation>أُلغي العمل على %1</translation>
    </message>
    <message>
        <source>Start it again when you want it finished.</source>
        <translation>ابدأه من جديد متى أردت إتمامه.</translation>
    </message>
    <message>
        <source>There is no git repository at %1</source>
        <translation>لا يوجد مستودع git في %1</translation>
    </message>
    <message>
        <source>Choose the folder of a clone; on the command line: --repo PATH</source>
        <translation>اختر مجلد نسخة محلية (clone)؛ في سطر الأوامر:‎ --repo PATH</translation>
    </message>
    <message>
        <source>There is no folder %1 (any more)</source>
        <translation>المجلد %1 غير موجود (أو لم يعد موجودًا)</translation>
    </message>
    <message>
        <source>Check the path, or open the repository where it is now.</source>
        <translation>تحقق من المسار، أو افتح المستودع في مكانه الحالي.</translation>
    </message>
    <message>
        <source>Another user owns the repository, so git does not trust it: %1</source>
        <translation>يملك المستودع مستخدم آخر، لذلك لا يثق به git: %1</translation>
    </message>
    <message>
        <source>If you trust it, run: git config --global --add safe.directory %1</source>
        <translation>إن كنت تثق به فنفّذ: git config --global --add safe.directory %1</translation>
    </message>
    <message>
        <source>The repository is stored in a format that cannot be read yet: %1</source>
        <translation>المستودع مخزّن بتنسيق لا تمكن قراءته بعد: %1</translation>
    </message>
    <message>
        <source>Use a clone in git&apos;s default format (SHA-1, no further extensions).</source>
        <translation>استخدم نسخة بتنسيق git الافتراضي (SHA-1، بلا امتدادات أخرى).</translation>
    </message>
    <message>
        <source>There is no commit yet in %1</source>
        <translation>لا إيداعات بعد في %1</translation>
    </message>
    <message>
        <source>Make the first commit on trunk, or run: git fetch</source>
        <translation>أنشئ أول إيداع في الفرع الرئيسي، أو نفّذ: git fetch</translation>
    </message>
    <message>
        <source>The trunk branch was not found in %1</source>
        <translation>لم يُعثر على الفرع الرئيسي في %1</translation>
    </message>
    <message>
        <source>Name it in .trunkline.yaml at the repository&apos;s root, as in: trunk: main</source>
        <translation>سمّه في‎ .trunkline.yaml في جذر المستودع، مثل: trunk: main</translation>
    </message>
    <message>
        <source>There is no remote to fetch from in %1</source>
        <translation>لا يوجد مستودع بعيد للجلب منه في %1</translation>
    </message>
    <message>
        <source>Add it with: git remote add origin URL</source>
        <translation>أضفه بالأمر: git remote add origin URL</translation>
    </message>
    <message>
        <source>The program git was not found on PATH</source>
        <translation>لم يُعثر على البرنامج git في PATH</translation>
    </message>
    <message>
        <source>Install it, for example with: apt install git</source>
        <translation>ثبّته، مثلًا بالأمر: apt install git</translation>
    </message>
    <message>
        <source>Git needs a password or passphrase that nobody can type here, for %1</source>
        <translation>يحتاج Git إلى كلمة مرور أو عبارة مرور لا يمكن لأحد كتابتها هنا، من أجل %1</translation>
    </message>
    <message>
        <source>Set up a credential helper or ssh-agent, then try it in a terminal with: git fetch</source>
        <translation>اضبط credential helper أو ssh-agent، ثم جرّب في الطرفية: git fetch</translation>
    </message>
    <message>
        <source>The rules could not be read from %1</source>
        <translation>تعذّرت قراءة القواعد من %1</translation>
    </message>
    <message>
        <source>Correct the file there; the README lists what it may hold.</source>
        <translation>صحّح الملف هناك؛ يسرد README ما يجوز أن يحويه.</translation>
    </message>
    <message>
        <source>The engine is a worker of its swarm: %1</source>
        <translation>المحرك عقدة عاملة (worker) في Swarm: %1</translation>
    </message>
    <message>
        <source>Connect to one of the swarm&apos;s managers instead.</source>
        <translation>اتصل بدلًا منه بأحد مديري Swarm.</translation>
    </message>
    <message>
        <source>The engine belongs to no swarm: %1</source>
        <translation>المحرك لا ينتمي إلى أي Swarm: %1</translation>
    </message>
    <message>
        <source>Connect to a manager of your swarm; --docker-host names another engine.</source>
        <translation>اتصل بأحد مديري Swarm لديك؛ يحدد‎ --docker-host محركًا آخر.</translation>
    </message>
    <message>
        <source>The swarm has no leader, because too few of its managers are there: %1</source>
        <translation>لا قائد لـ Swarm لأن عدد المديرين المتاحين قليل جدًا: %1</translation>
    </message>
    <message>
        <source>Bring managers back; the services that run are not touched by this.</source>
        <translation>أعد المديرين إلى العمل؛ لا تتأثر الخدمات العاملة بذلك.</translation>
    </message>
    <message>
        <source>The swarm is locked since the engine was restarted: %1</source>
        <translation>قُفل Swarm منذ إعادة تشغيل المحرك: %1</translation>
    </message>
    <message>
        <source>Unlock it on that machine: docker swarm unlock</source>
        <translation>افتح قفله على ذلك الجهاز: docker swarm unlock</translation>
    </message>
    <message>
        <source>The Docker Engine is too old: %1</source>
        <translation>إصدار Docker Engine قديم جدًا: %1</translation>
    </message>
    <message>
        <source>Docker Engine 20.10 (API 1.41) or newer is needed.</source>
        <translation>يلزم Docker Engine 20.10 (API 1.41) أو أحدث.</translation>
    </message>
    <message>
        <source>The remote is not on GitHub: %1</source>
        <translation>المستودع البعيد ليس على GitHub: %1</translation>
    </message>
    <message>
        <source>Name the repository on the command line: --github-repo OWNER/NAME</source>
        <translation>حدّد المستودع في سطر الأوامر:‎ --github-repo OWNER/NAME</translation>
    </message>
    <message>
        <source>Several remotes point to different repositories on %1</source>
        <translation>تشير عدة مستودعات بعيدة إلى مستودعات مختلفة على %1</translation>
    </message>
    <message>
        <source>Say which one is meant: --github-repo OWNER/NAME</source>
        <translation>حدّد المقصود منها:‎ --github-repo OWNER/NAME</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1</source>
        <translation>لم يسجّل أحد الدخول إلى %1</translation>
    </message>
    <message>
        <source>Run: gh auth login, or set GH_TOKEN, or sign in on the page Pull requests.</source>
        <translation>نفّذ gh auth login، أو اضبط GH_TOKEN، أو سجّل الدخول في صفحة طلبات السحب.</translation>
    </message>
    <message>
        <source>The token lacks a right that is needed at %1</source>
        <translation>يفتقر رمز الوصول إلى صلاحية لازمة في %1</translation>
    </message>
    <message>
        <source>Give the token the right that is named, or use another one.</source>
        <translation>امنح رمز الوصول الصلاحية المذكورة، أو استخدم رمزًا آخر.</translation>
    </message>
    <message>
        <source>The organisation asks for single sign-on before it answers at %1</source>
        <translation>تطلب المؤسسة تسجيل الدخول الموحّد (SSO) قبل الرد في %1</translation>
    </message>
    <message>
        <source>Authorise the token for the organisation, then refresh.</source>
        <translation>صرّح لرمز الوصول بالعمل مع المؤسسة، ثم حدّث.</translation>
    </message>
    <message>
        <source>There is no such repository, or this account may not see it: %1</source>
        <translation>لا يوجد مستودع كهذا، أو لا يحق لهذا الحساب رؤيته: %1</translation>
    </message>
    <message>
        <source>Check the name, and which account the token belongs to.</source>
        <translation>تحقق من الاسم ومن الحساب الذي يعود إليه رمز الوصول.</translation>
    </message>
    <message>
        <source>The question was too large to be answered in time by %1</source>
        <translation>كان الطلب أكبر من أن يُجاب عنه في الوقت المحدد من %1</translation>
    </message>
    <message>
        <source>Nothing to do: the next one asks for less at a time.</source>
        <translation>لا يلزم فعل شيء: سيطلب الاستعلام التالي قدرًا أقل في كل مرة.</translation>
    </message>
    <message>
        <source>An answer broke off on its way from %1</source>
        <translation>انقطع رد في طريقه من %1</translation>
    </message>
    <message>
        <source>Nothing to do: it is asked for again. If it stays, look for a proxy in between.</source>
        <translation>لا يلزم فعل شيء: سيُعاد الطلب. إن استمر ذلك فابحث عن وكيل (proxy) في الطريق.</translation>
    </message>
    <message>
        <source>The server is too old to be asked this: %1</source>
        <translation>الخادم أقدم من أن يُستعلم منه عن هذا: %1</translation>
    </message>
    <message>
        <source>Update GitHub Enterprise Server to version 3.17 or later.</source>
        <translation>حدّث GitHub Enterprise Server إلى الإصدار 3.17 أو أحدث.</translation>
    </message>
    <message>
        <source>The address cannot be used: %1</source>
        <translation>لا يمكن استخدام العنوان: %1</translation>
    </message>
    <message>
        <source>Correct it under Connections, in .trunkline.yaml or in the environment.</source>
        <translation>صحّحه في «الاتصالات» أو في‎ .trunkline.yaml أو في متغيرات البيئة.</translation>
    </message>
    <message>
        <source>The user, password or secret is not accepted at %1</source>
        <translation>المستخدم أو كلمة المرور أو السر غير مقبول في %1</translation>
    </message>
    <message>
        <source>Give the present one, then refresh.</source>
        <translation>أدخل القيمة الحالية، ثم حدّث.</translation>
    </message>
    <message>
        <source>There is no secret yet for %1</source>
        <translation>لا سر بعد لـ %1</translation>
    </message>
    <message>
        <source>Set TRUNKLINE_HASURA_ADMIN_SECRET, or store it in the keychain.</source>
        <translation>اضبط TRUNKLINE_HASURA_ADMIN_SECRET، أو خزّنه في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Secrets and tokens are not sent over plain http to another host: %1</source>
        <translation>لا تُرسل الأسرار ولا الرموز عبر http غير المشفّر إلى مضيف آخر: %1</translation>
    </message>
    <message>
        <source>Use https, or an ssh tunnel to localhost.</source>
        <translation>استخدم https، أو نفق ssh إلى localhost.</translation>
    </message>
    <message>
        <source>A table or column that the team&apos;s rules name is not there at %1</source>
        <translation>جدول أو عمود تسمّيه قواعد الفريق غير موجود في %1</translation>
    </message>
    <message>
        <source>Name what there is in .trunkline.yaml, track it in Hasura, or run: trunkline init</source>
        <translation>سمِّ الموجود في‎ .trunkline.yaml، أو تتبّعه في Hasura، أو نفّذ: trunkline init</translation>
    </message>
    <message>
        <source>The database has no connection left: %1</source>
        <translation>لم يبقَ اتصال متاح في قاعدة البيانات: %1</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again.</source>
        <translation>لا يلزم فعل شيء: ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>A part of Qt that is needed for %1 is not installed</source>
        <translation>جزء من Qt لازم لـ %1 غير مثبّت</translation>
    </message>
    <message>
        <source>Install it: apt install libqt6sql6-psql</source>
        <translation>ثبّته: apt install libqt6sql6-psql</translation>
    </message>
    <message>
        <source>The answer to the change was lost, and it cannot be read back: %1</source>
        <translation>فُقد الرد على التغيير ولا تمكن قراءته من جديد: %1</translation>
    </message>
    <message>
        <source>Look at the flag once it can be read again; do not repeat the change before.</source>
        <translation>راجع الراية متى أمكنت قراءتها؛ لا تكرر التغيير قبل ذلك.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s server is not installed</source>
        <translation>خادم PostgreSQL غير مثبّت</translation>
    </message>
    <message>
        <source>Install it: sudo apt-get install postgresql</source>
        <translation>ثبّته: sudo apt-get install postgresql</translation>
    </message>
    <message>
        <source>A PostgreSQL to be thrown away broke off: %1</source>
        <translation>انقطع عمل PostgreSQL المؤقت: %1</translation>
    </message>
    <message>
        <source>Correct what its own words name, make room in the temporary folder, and try again.</source>
        <translation>صحّح ما تذكره رسالته، وأخلِ مساحة في المجلد المؤقت، وأعد المحاولة.</translation>
    </message>
    <message>
        <source>This is no address of a PostgreSQL database: %1</source>
        <translation>هذا ليس عنوان قاعدة بيانات PostgreSQL: %1</translation>
    </message>
    <message>
        <source>Write it as postgres://user@host:5432/name.</source>
        <translation>اكتبه على الصورة postgres://user@host:5432/name.</translation>
    </message>
    <message>
        <source>The database does not look like one that may be thrown away, at %1</source>
        <translation>لا تبدو قاعدة البيانات مما يجوز التخلص منه، في %1</translation>
    </message>
    <message>
        <source>Give a database with scratch, test, ci or tmp in its name.</source>
        <translation>استخدم قاعدة بيانات في اسمها scratch أو test أو ci أو tmp.</translation>
    </message>
    <message>
        <source>This is not allowed on %1</source>
        <translation>هذا غير مسموح على %1</translation>
    </message>
    <message>
        <source>Choose another branch; nothing was changed.</source>
        <translation>اختر فرعًا آخر؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>it allows more</source>
        <translation>يسمح بالمزيد</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>GitHub is not connected.</source>
        <translation>غير متصل بـ GitHub.</translation>
    </message>
    <message>
        <source>Neither Hasura nor a database is connected.</source>
        <translation>غير متصل بـ Hasura ولا بقاعدة بيانات.</translation>
    </message>
    <message>
        <source>Docker is not connected.</source>
        <translation>غير متصل بـ Docker.</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>المصدر %1 غير متصل.</translation>
    </message>
</context>
<context>
    <name>Trunkline::ExcerptCard</name>
    <message>
        <source>Show the page</source>
        <translation>عرض الصفحة</translation>
    </message>
    <message>
        <source>%1, the most urgent</source>
        <translation>%1: الأكثر إلحاحًا</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>المصدر %1 غير متصل</translation>
    </message>
    <message>
        <source>How to connect</source>
        <translation>كيفية الاتصال</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
</context>
<context>
    <name>Trunkline::FactList</name>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>نسخ الاسم</translation>
    </message>
</context>
<context>
    <name>Trunkline::FigureCard</name>
    <message>
        <source>Show the page</source>
        <translation>عرض الصفحة</translation>
    </message>
</context>
<context>
    <name>Trunkline::FileChangeModel</name>
    <message>
        <source>added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>تغيّر اسمه</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>type changed</source>
        <translation>تغيّر نوعه</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>ثنائي</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
</context>
<context>
    <name>Trunkline::FindingWording</name>
    <message>
        <source>It is %1 old; the limit is %2.</source>
        <translation>عمره %1؛ الحد %2.</translation>
    </message>
    <message>
        <source>It is %1 old and overdue at %2.</source>
        <translation>عمره %1 ويتأخر في %2.</translation>
    </message>
    <message>
        <source>It was merged by squash and is still there.</source>
        <translation>دُمج بطريقة squash وما زال موجودًا.</translation>
    </message>
    <message>
        <source>It was merged by rebase and is still there.</source>
        <translation>دُمج بطريقة rebase وما زال موجودًا.</translation>
    </message>
    <message>
        <source>It was merged and is still there.</source>
        <translation>دُمج وما زال موجودًا.</translation>
    </message>
    <message>
        <source>Its name starts with none of: %1.</source>
        <translation>لا يبدأ اسمه بأي من: %1.</translation>
    </message>
    <message>
        <source>Merging it now would conflict in 1 file.</source>
        <translation>لو دُمج الآن لحدث تعارض في ملف واحد.</translation>
    </message>
    <message numerus="yes">
        <source>Merging it now would conflict in %n files.</source>
        <translation>
            <numerusform>لو دُمج الآن لما حدث تعارض في أي ملف.</numerusform>
            <numerusform>لو دُمج الآن لحدث تعارض في ملف واحد.</numerusform>
            <numerusform>لو دُمج الآن لحدث تعارض في ملفين.</numerusform>
            <numerusform>لو دُمج الآن لحدث تعارض في %n ملفات.</numerusform>
            <numerusform>لو دُمج الآن لحدث تعارض في %n ملفًا.</numerusform>
            <numerusform>لو دُمج الآن لحدث تعارض في %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>A force push moved %1 from %2 to %3.</source>
        <translation>نقل دفع قسري %1 من %2 إلى %3.</translation>
    </message>
    <message>
        <source>Rename it, or allow its prefix in .trunkline.yaml.</source>
        <translation>غيّر اسمه، أو اسمح ببادئته في‎ .trunkline.yaml.</translation>
    </message>
    <message>
        <source>Merge it, or split off what is ready and hide the rest behind a flag.</source>
        <translation>ادمجه، أو افصل الجاهز منه وأخفِ الباقي خلف راية.</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>احذفه.</translation>
    </message>
    <message>
        <source>Bring %1 into it and resolve the conflicts.</source>
        <translation>ادمج %1 فيه وحُلّ التعارضات.</translation>
    </message>
    <message>
        <source>Compare both commits, bring back what was lost by a new commit, and forbid force pushes on %1.</source>
        <translation>قارن الإيداعين، واسترجع المفقود بإيداع جديد، وامنع الدفع القسري إلى %1.</translation>
    </message>
    <message>
        <source>The history of 1 branch cannot be read (shallow, or objects missing).</source>
        <translation>تتعذر قراءة تاريخ فرع واحد (نسخة shallow أو كائنات مفقودة).</translation>
    </message>
    <message numerus="yes">
        <source>The history of %n branches cannot be read (shallow, or objects missing).</source>
        <translation>
            <numerusform>لا فروع يتعذر قراءة تاريخها (نسخة shallow أو كائنات مفقودة).</numerusform>
            <numerusform>تتعذر قراءة تاريخ فرع واحد (نسخة shallow أو كائنات مفقودة).</numerusform>
            <numerusform>تتعذر قراءة تاريخ فرعين (نسخة shallow أو كائنات مفقودة).</numerusform>
            <numerusform>تتعذر قراءة تاريخ %n فروع (نسخة shallow أو كائنات مفقودة).</numerusform>
            <numerusform>تتعذر قراءة تاريخ %n فرعًا (نسخة shallow أو كائنات مفقودة).</numerusform>
            <numerusform>تتعذر قراءة تاريخ %n فرع (نسخة shallow أو كائنات مفقودة).</numerusform>
        </translation>
    </message>
    <message>
        <source>1 branch was not compared with trunk.</source>
        <translation>لم يُقارَن فرع واحد بالفرع الرئيسي.</translation>
    </message>
    <message numerus="yes">
        <source>%n branches were not compared with trunk.</source>
        <translation>
            <numerusform>قورنت كل الفروع بالفرع الرئيسي.</numerusform>
            <numerusform>لم يُقارَن فرع واحد بالفرع الرئيسي.</numerusform>
            <numerusform>لم يُقارَن فرعان بالفرع الرئيسي.</numerusform>
            <numerusform>لم تُقارَن %n فروع بالفرع الرئيسي.</numerusform>
            <numerusform>لم يُقارَن %n فرعًا بالفرع الرئيسي.</numerusform>
            <numerusform>لم يُقارَن %n فرع بالفرع الرئيسي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagActions</name>
    <message>
        <source>Show details</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Roll out further…</source>
        <translation>توسيع الطرح…</translation>
    </message>
    <message>
        <source>Turn off now…</source>
        <translation>تعطيل الآن…</translation>
    </message>
    <message>
        <source>New flag…</source>
        <translation>راية جديدة…</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>فتح في المحرر</translation>
    </message>
    <message>
        <source>Copy command: branch for removal</source>
        <translation>نسخ الأمر: فرع للإزالة</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>نسخ كجدول Markdown</translation>
    </message>
    <message>
        <source>Audit report…</source>
        <translation>تقرير التدقيق…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>اتصال…</translation>
    </message>
    <message>
        <source>This flag is not in the table</source>
        <translation>هذه الراية ليست في الجدول</translation>
    </message>
    <message>
        <source>The table holds this key more than once</source>
        <translation>يحوي الجدول هذا المفتاح أكثر من مرة</translation>
    </message>
    <message>
        <source>The role of this connection may not change that</source>
        <translation>لا يحق لدور هذا الاتصال تغيير ذلك</translation>
    </message>
    <message>
        <source>Roll out to %1 %…</source>
        <translation>طرح إلى %1%…</translation>
    </message>
    <message>
        <source>Copy keys</source>
        <translation>نسخ المفاتيح</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagAudit</name>
    <message>
        <source>owner %1</source>
        <translation>المالك %1</translation>
    </message>
    <message>
        <source>%1:%2 and %3 more</source>
        <translation>%1:%2 و%3 أخرى</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Last audit: %1 by %2</source>
        <translation>آخر تدقيق: %1 بواسطة %2</translation>
    </message>
    <message>
        <source>Last audit: never</source>
        <translation>آخر تدقيق: لم يحدث قط</translation>
    </message>
    <message>
        <source>Flag audit: %1</source>
        <translation>تدقيق الرايات: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>بتاريخ %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>To remove soon</source>
        <translation>للإزالة قريبًا</translation>
    </message>
    <message>
        <source>Unknown: in code, not in the table</source>
        <translation>مجهولة: في الشيفرة وليست في الجدول</translation>
    </message>
    <message>
        <source>Unused: in the table, not in code</source>
        <translation>غير مستخدمة: في الجدول وليست في الشيفرة</translation>
    </message>
    <message>
        <source>Changed since the last audit</source>
        <translation>تغيّرت منذ آخر تدقيق</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagAuditDialog</name>
    <message>
        <source>Flag audit</source>
        <translation>تدقيق الرايات</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>تقرير التدقيق</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Record as done</source>
        <translation>تسجيل كمنجز</translation>
    </message>
    <message>
        <source>Who and when goes into the table of audits</source>
        <translation>يُسجَّل المنفّذ والوقت في جدول التدقيق</translation>
    </message>
    <message>
        <source>There is no table of audits, or no connection to it</source>
        <translation>لا يوجد جدول تدقيق، أو لا اتصال به</translation>
    </message>
    <message numerus="yes">
        <source>Recorded. The next audit is due in %n days.</source>
        <translation>
            <numerusform>تم التسجيل. التدقيق التالي مستحق اليوم.</numerusform>
            <numerusform>تم التسجيل. التدقيق التالي مستحق بعد يوم واحد.</numerusform>
            <numerusform>تم التسجيل. التدقيق التالي مستحق بعد يومين.</numerusform>
            <numerusform>تم التسجيل. التدقيق التالي مستحق بعد %n أيام.</numerusform>
            <numerusform>تم التسجيل. التدقيق التالي مستحق بعد %n يومًا.</numerusform>
            <numerusform>تم التسجيل. التدقيق التالي مستحق بعد %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit was not recorded</source>
        <translation>لم يُسجَّل التدقيق</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagChanges</name>
    <message>
        <source>Undo</source>
        <translation>تراجع عن التغيير</translation>
    </message>
    <message>
        <source>%1 was created; it is off.</source>
        <translation>أُنشئت الراية %1؛ وهي معطّلة.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تراجع عن: %1</translation>
    </message>
    <message>
        <source>%1 was changed in %2</source>
        <translation>تغيّرت الراية %1 في %2</translation>
    </message>
    <message>
        <source>%1 was not changed back</source>
        <translation>لم تُستعد قيمة %1 السابقة</translation>
    </message>
    <message>
        <source>%1 is as it was before: %2.</source>
        <translation>عادت الراية %1 كما كانت: %2.</translation>
    </message>
    <message>
        <source>%1 changed it since: %2.</source>
        <translation>غيّرها %1 بعد ذلك: %2.</translation>
    </message>
    <message>
        <source>The flag is gone.</source>
        <translation>لم تعد الراية موجودة.</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagFilterBar</name>
    <message>
        <source>Changes made here reach this environment</source>
        <translation>تصل التغييرات التي تُجرى هنا إلى هذه البيئة</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>to remove</source>
        <translation>للإزالة</translation>
    </message>
    <message>
        <source>rolling out</source>
        <translation>قيد الطرح</translation>
    </message>
    <message>
        <source>at 100 %</source>
        <translation>عند 100%</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>دائمة</translation>
    </message>
    <message>
        <source>unknown in code</source>
        <translation>مجهولة في الشيفرة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>States to choose from</source>
        <translation>الحالات المتاحة</translation>
    </message>
    <message>
        <source>state: any</source>
        <translation>الحالة: أي حالة</translation>
    </message>
    <message>
        <source>state: on</source>
        <translation>الحالة: مفعّلة</translation>
    </message>
    <message>
        <source>state: partly on</source>
        <translation>الحالة: مفعّلة جزئيًا</translation>
    </message>
    <message>
        <source>state: off</source>
        <translation>الحالة: معطّلة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Owners to choose from</source>
        <translation>المالكون المتاحون</translation>
    </message>
    <message>
        <source>owner: any</source>
        <translation>المالك: أي مالك</translation>
    </message>
    <message>
        <source>Show flags: %1</source>
        <translation>عرض الرايات: %1</translation>
    </message>
    <message>
        <source>owner: %1</source>
        <translation>المالك: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagFindingWording</name>
    <message>
        <source>It has been at 100 % for %1; it was to be removed by %2.</source>
        <translation>مضى على بلوغها 100% مدة %1؛ وكان يجب أن تُزال بحلول %2.</translation>
    </message>
    <message>
        <source>It has been at 100 % for %1 and is to be removed by %2.</source>
        <translation>مضى على بلوغها 100% مدة %1، ويجب أن تُزال بحلول %2.</translation>
    </message>
    <message>
        <source>It has neither an owner nor a description.</source>
        <translation>ليس لها مالك ولا وصف.</translation>
    </message>
    <message>
        <source>It has no owner.</source>
        <translation>ليس لها مالك.</translation>
    </message>
    <message>
        <source>It has no description.</source>
        <translation>ليس لها وصف.</translation>
    </message>
    <message>
        <source>Code asks for it in 1 place, and the table does not have it.</source>
        <translation>تستعلم عنها الشيفرة في موضع واحد، وليست في الجدول.</translation>
    </message>
    <message numerus="yes">
        <source>Code asks for it in %n places, and the table does not have it.</source>
        <translation>
            <numerusform>لا تستعلم عنها الشيفرة في أي موضع، وليست في الجدول.</numerusform>
            <numerusform>تستعلم عنها الشيفرة في موضع واحد، وليست في الجدول.</numerusform>
            <numerusform>تستعلم عنها الشيفرة في موضعين، وليست في الجدول.</numerusform>
            <numerusform>تستعلم عنها الشيفرة في %n مواضع، وليست في الجدول.</numerusform>
            <numerusform>تستعلم عنها الشيفرة في %n موضعًا، وليست في الجدول.</numerusform>
            <numerusform>تستعلم عنها الشيفرة في %n موضع، وليست في الجدول.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removal is overdue</source>
        <translation>الإزالة متأخرة</translation>
    </message>
    <message>
        <source>Removal is due</source>
        <translation>الإزالة مستحقة</translation>
    </message>
    <message>
        <source>The table does not have this flag</source>
        <translation>هذه الراية ليست في الجدول</translation>
    </message>
    <message>
        <source>No code asks for this flag</source>
        <translation>لا تستعلم أي شيفرة عن هذه الراية</translation>
    </message>
    <message>
        <source>Somebody should own it</source>
        <translation>يلزم أن يكون لها مالك</translation>
    </message>
    <message>
        <source>The API does not evaluate this flag</source>
        <translation>لا تقيّم API هذه الراية</translation>
    </message>
    <message>
        <source>The web side does not evaluate this flag</source>
        <translation>لا يقيّم جانب الويب هذه الراية</translation>
    </message>
    <message>
        <source>Nobody uses it</source>
        <translation>لا يستخدمها أحد</translation>
    </message>
    <message>
        <source>No place on trunk asks for it.</source>
        <translation>لا يستعلم عنها أي موضع في الفرع الرئيسي.</translation>
    </message>
    <message>
        <source>Only the web side asks for it: the mutation behind it can be called while it is off.</source>
        <translation>جانب الويب وحده يستعلم عنها: يمكن استدعاء الـ mutation التي خلفها وهي معطّلة.</translation>
    </message>
    <message>
        <source>Only the API asks for it: %1 can be seen while it is off, and fails then.</source>
        <translation>لا يستعلم عنها إلا API: يمكن رؤية %1 وهي معطّلة، ويفشل عندئذ.</translation>
    </message>
    <message>
        <source>It is off for everybody and was not changed for %1.</source>
        <translation>معطّلة للجميع ولم تتغير منذ %1.</translation>
    </message>
    <message>
        <source>Remove it from the code, then from the table: git switch -c fix/remove-%1</source>
        <translation>أزلها من الشيفرة ثم من الجدول: git switch -c fix/remove-%1</translation>
    </message>
    <message>
        <source>Add the flag to the table, or correct the key in the code.</source>
        <translation>أضف الراية إلى الجدول، أو صحّح المفتاح في الشيفرة.</translation>
    </message>
    <message>
        <source>Delete its row once no running version asks for it.</source>
        <translation>احذف صفها متى لم يعد أي إصدار عامل يستعلم عنها.</translation>
    </message>
    <message>
        <source>Give it an owner and a description.</source>
        <translation>حدّد لها مالكًا ووصفًا.</translation>
    </message>
    <message>
        <source>Ask for the flag in the API as well.</source>
        <translation>استعلم عن الراية في API أيضًا.</translation>
    </message>
    <message>
        <source>Ask for the flag where %1 is shown.</source>
        <translation>استعلم عن الراية حيث يُعرض %1.</translation>
    </message>
    <message>
        <source>Switch it on for some, or remove it.</source>
        <translation>فعّلها لبعضهم، أو أزلها.</translation>
    </message>
    <message>
        <source>No audit of the flags was ever recorded.</source>
        <translation>لم يُسجَّل أي تدقيق للرايات قط.</translation>
    </message>
    <message>
        <source>The last audit of the flags was %1.</source>
        <translation>كان آخر تدقيق للرايات %1.</translation>
    </message>
    <message>
        <source>Since when 1 flag is on for everybody is not known.</source>
        <translation>لا يُعرف منذ متى فُعّلت راية واحدة للجميع.</translation>
    </message>
    <message numerus="yes">
        <source>Since when %n flags are on for everybody is not known.</source>
        <translation>
            <numerusform>لا رايات يُجهل وقت تفعيلها للجميع.</numerusform>
            <numerusform>لا يُعرف منذ متى فُعّلت راية واحدة للجميع.</numerusform>
            <numerusform>لا يُعرف منذ متى فُعّلت رايتان للجميع.</numerusform>
            <numerusform>لا يُعرف منذ متى فُعّلت %n رايات للجميع.</numerusform>
            <numerusform>لا يُعرف منذ متى فُعّلت %n راية للجميع.</numerusform>
            <numerusform>لا يُعرف منذ متى فُعّلت %n راية للجميع.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no table in which audits are recorded.</source>
        <translation>لا يوجد جدول تُسجَّل فيه عمليات التدقيق.</translation>
    </message>
    <message>
        <source>The code on trunk was not searched.</source>
        <translation>لم تُفحص الشيفرة في الفرع الرئيسي.</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagModel</name>
    <message>
        <source>It is not in the table</source>
        <translation>ليست في الجدول</translation>
    </message>
    <message>
        <source>The table holds this key more than once: it cannot be changed from here</source>
        <translation>يحوي الجدول هذا المفتاح أكثر من مرة: لا يمكن تغييرها من هنا</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>The code on trunk was not searched yet</source>
        <translation>لم تُفحص الشيفرة في الفرع الرئيسي بعد</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 أخرى</translation>
    </message>
    <message>
        <source>No place on trunk asks for it</source>
        <translation>لا يستعلم عنها أي موضع في الفرع الرئيسي</translation>
    </message>
    <message>
        <source>The table holds a percentage that cannot be</source>
        <translation>يحوي الجدول نسبة مئوية غير ممكنة</translation>
    </message>
    <message>
        <source>The API does not ask for it: what lies behind it can be called while it is off</source>
        <translation>لا تستعلم عنها API: يمكن استدعاء ما خلفها وهي معطّلة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>الراية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>الطرح</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>دورة الحياة</translation>
    </message>
    <message>
        <source>Code places</source>
        <translation>مواضع الشيفرة</translation>
    </message>
    <message>
        <source>Evaluated in</source>
        <translation>تُقيَّم في</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّرت</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagPage</name>
    <message>
        <source>Flags</source>
        <translation>الرايات</translation>
    </message>
    <message>
        <source>Filter flags: key, owner:shop, state:on, in:web…</source>
        <translation>تصفية الرايات: المفتاح، owner:shop، state:on، in:web…</translation>
    </message>
    <message>
        <source>Not there, although the team&apos;s rules name it: %1.</source>
        <translation>غير موجود مع أن قواعد الفريق تسمّيه: %1.</translation>
    </message>
    <message>
        <source>In the table more than once, and not to be changed from here: %1.</source>
        <translation>مكررة في الجدول ولا يمكن تغييرها من هنا: %1.</translation>
    </message>
    <message>
        <source>The code could not be searched. %1</source>
        <translation>تعذّر فحص الشيفرة. %1</translation>
    </message>
    <message>
        <source>No flag table is connected</source>
        <translation>لا جدول رايات متصل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>اتصال…</translation>
    </message>
    <message>
        <source>Reading the flags…</source>
        <translation>جارٍ قراءة الرايات…</translation>
    </message>
    <message>
        <source>There is no flag yet</source>
        <translation>لا رايات بعد</translation>
    </message>
    <message>
        <source>“New flag…” makes the first one, switched off.</source>
        <translation>ينشئ «راية جديدة…» أول راية، معطّلة.</translation>
    </message>
    <message>
        <source>No flag matches</source>
        <translation>لا راية مطابقة</translation>
    </message>
    <message>
        <source>Words look at key, description, owner and lifecycle.</source>
        <translation>تبحث الكلمات في المفتاح والوصف والمالك ودورة الحياة.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>%1 should be off by now</source>
        <translation>كان يجب أن تكون الراية %1 معطّلة الآن</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile and stays as it is.</source>
        <translation>تغيّرت الراية %1 في هذه الأثناء وتبقى كما هي.</translation>
    </message>
    <message>
        <source>%1 went off again: its time was up.</source>
        <translation>عُطّلت الراية %1 مجددًا: انتهت مدتها.</translation>
    </message>
    <message>
        <source>1 flag</source>
        <translation>راية واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n flags</source>
        <translation>
            <numerusform>لا رايات</numerusform>
            <numerusform>راية واحدة</numerusform>
            <numerusform>رايتان</numerusform>
            <numerusform>%n رايات</numerusform>
            <numerusform>%n راية</numerusform>
            <numerusform>%n راية</numerusform>
        </translation>
    </message>
    <message>
        <source>searching the code…</source>
        <translation>جارٍ فحص الشيفرة…</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>قُرئ %1</translation>
    </message>
    <message>
        <source>Flags to remove</source>
        <translation>رايات للإزالة</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1 over %2 at 100 %</source>
        <translation>%1 تجاوزت %2 عند 100%</translation>
    </message>
    <message numerus="yes">
        <source>%n to remove</source>
        <translation>
            <numerusform>لا رايات للإزالة</numerusform>
            <numerusform>راية واحدة للإزالة</numerusform>
            <numerusform>رايتان للإزالة</numerusform>
            <numerusform>%n رايات للإزالة</numerusform>
            <numerusform>%n راية للإزالة</numerusform>
            <numerusform>%n راية للإزالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown in code</source>
        <translation>
            <numerusform>لا رايات مجهولة في الشيفرة</numerusform>
            <numerusform>راية واحدة مجهولة في الشيفرة</numerusform>
            <numerusform>رايتان مجهولتان في الشيفرة</numerusform>
            <numerusform>%n رايات مجهولة في الشيفرة</numerusform>
            <numerusform>%n راية مجهولة في الشيفرة</numerusform>
            <numerusform>%n راية مجهولة في الشيفرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect Hasura or the database here, or name it for the whole team in .trunkline.yaml under flags. “trunkline init” writes the recommended table.</source>
        <translation>اتصل من هنا بـ Hasura أو بقاعدة البيانات، أو حدّد الاتصال للفريق كله في‎ .trunkline.yaml تحت flags. الأمر «trunkline init» يكتب الجدول الموصى به.</translation>
    </message>
    <message>
        <source>changes are made as %1</source>
        <translation>تُجرى التغييرات بصفة %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagPanel</name>
    <message>
        <source>Flag</source>
        <translation>الراية</translation>
    </message>
    <message>
        <source>Keep on</source>
        <translation>إبقاؤها مفعّلة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Not in the table</source>
        <translation>ليست في الجدول</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>changed %1 by %2</source>
        <translation>غيّرها %2 %1</translation>
    </message>
    <message>
        <source>It goes off again at %1.</source>
        <translation>تُعطَّل مجددًا في %1.</translation>
    </message>
    <message>
        <source> in %1</source>
        <translation> في %1</translation>
    </message>
    <message>
        <source>Code places are not known</source>
        <translation>مواضع الشيفرة غير معروفة</translation>
    </message>
    <message>
        <source>1 code place</source>
        <translation>موضع شيفرة واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n code places</source>
        <translation>
            <numerusform>لا مواضع شيفرة</numerusform>
            <numerusform>موضع شيفرة واحد</numerusform>
            <numerusform>موضعا شيفرة</numerusform>
            <numerusform>%n مواضع شيفرة</numerusform>
            <numerusform>%n موضع شيفرة</numerusform>
            <numerusform>%n موضع شيفرة</numerusform>
        </translation>
    </message>
    <message>
        <source>No history: there is no table of events</source>
        <translation>لا سجل: لا يوجد جدول للأحداث</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>تعذّرت قراءة السجل</translation>
    </message>
    <message>
        <source>%1 could not be opened: it is not in the work tree, or there is no editor (set VISUAL).</source>
        <translation>تعذّر فتح %1: ليس في شجرة العمل، أو لا يوجد محرر (اضبط VISUAL).</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagWording</name>
    <message>
        <source>on for all, since when is unknown</source>
        <translation>مفعّلة للجميع، منذ وقت غير معروف</translation>
    </message>
    <message>
        <source>remove: %1 over</source>
        <translation>إزالة: متأخرة %1</translation>
    </message>
    <message>
        <source>remove in %1</source>
        <translation>إزالة خلال %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>حالة غير معروفة</translation>
    </message>
    <message>
        <source>off (%1 when on)</source>
        <translation>معطّلة (%1 عند التفعيل)</translation>
    </message>
    <message>
        <source>on for %1</source>
        <translation>مفعّلة لـ %1</translation>
    </message>
    <message>
        <source>release flag</source>
        <translation>راية إطلاق</translation>
    </message>
    <message>
        <source>kill switch</source>
        <translation>مفتاح إيقاف</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>دائمة</translation>
    </message>
    <message>
        <source>new · %1</source>
        <translation>جديدة · %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>rolling out</source>
        <translation>قيد الطرح</translation>
    </message>
    <message>
        <source>no code places</source>
        <translation>بلا مواضع شيفرة</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>ليست في الجدول</translation>
    </message>
    <message>
        <source>It is on for nobody. The clock of its removal starts at 100 %.</source>
        <translation>معطّلة للجميع. تبدأ مهلة إزالتها عند بلوغ 100%.</translation>
    </message>
    <message>
        <source>It is on for some. The clock of its removal starts at 100 %.</source>
        <translation>مفعّلة لبعضهم. تبدأ مهلة إزالتها عند بلوغ 100%.</translation>
    </message>
    <message>
        <source>It is on for everybody; since when is not recorded.</source>
        <translation>مفعّلة للجميع؛ ولم يُسجَّل منذ متى.</translation>
    </message>
    <message>
        <source>At 100 % since %1; it is to be removed within %2, by %3.</source>
        <translation>عند 100% منذ %1؛ يجب أن تُزال خلال %2، بحلول %3.</translation>
    </message>
    <message>
        <source>Nothing on trunk asks for it any more.</source>
        <translation>لم يعد شيء في الفرع الرئيسي يستعلم عنها.</translation>
    </message>
    <message>
        <source>Code asks for it, and the table does not have it.</source>
        <translation>تستعلم عنها الشيفرة، وليست في الجدول.</translation>
    </message>
    <message>
        <source>Its type says that it may stay.</source>
        <translation>يدل نوعها على أن لها أن تبقى.</translation>
    </message>
    <message>
        <source>web</source>
        <translation>الويب</translation>
    </message>
    <message>
        <source>api</source>
        <translation>API</translation>
    </message>
    <message>
        <source>other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>web only</source>
        <translation>الويب فقط</translation>
    </message>
    <message>
        <source>created, %1</source>
        <translation>أُنشئت، %1</translation>
    </message>
    <message>
        <source>created</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حُذفت</translation>
    </message>
    <message>
        <source>owner or description</source>
        <translation>المالك أو الوصف</translation>
    </message>
    <message>
        <source>State: %1 → %2</source>
        <translation>الحالة: %1 ← %2</translation>
    </message>
    <message>
        <source>Rollout: %1 → %2</source>
        <translation>الطرح: %1 ← %2</translation>
    </message>
    <message>
        <source>Owner: %1 → %2</source>
        <translation>المالك: %1 ← %2</translation>
    </message>
    <message>
        <source>Description: %1 → %2</source>
        <translation>الوصف: %1 ← %2</translation>
    </message>
    <message>
        <source>The table has no version column that may be written: two people could overwrite each other unseen, so nothing is changed from here.</source>
        <translation>لا يحوي الجدول عمود إصدار قابلًا للكتابة: قد يطغى تغيير شخص على تغيير آخر دون أن يُلاحظ، لذلك لا يُغيَّر شيء من هنا.</translation>
    </message>
    <message>
        <source>The role of this connection may not change flags.</source>
        <translation>لا يحق لدور هذا الاتصال تغيير الرايات.</translation>
    </message>
    <message>
        <source>What is shown is older than the last connection; flags can be changed once it is back.</source>
        <translation>المعروض أقدم من آخر اتصال؛ يمكن تغيير الرايات متى عاد الاتصال.</translation>
    </message>
</context>
<context>
    <name>Trunkline::GateWording</name>
    <message>
        <source>A check of that name exists, but it was posted by %1, who does not count here.</source>
        <translation>يوجد فحص بهذا الاسم، لكن نشره %1 الذي لا يُعتد به هنا.</translation>
    </message>
    <message>
        <source>It waits until somebody allows the workflow to start.</source>
        <translation>ينتظر أن يسمح أحد ببدء سير العمل (workflow).</translation>
    </message>
    <message>
        <source>It completed and did not say how: that is no pass.</source>
        <translation>اكتمل ولم يذكر النتيجة: لا يُعد ذلك نجاحًا.</translation>
    </message>
    <message>
        <source>It said neither yes nor no.</source>
        <translation>لم تكن نتيجته نعم ولا لا.</translation>
    </message>
    <message>
        <source>There are approvals, but not enough.</source>
        <translation>توجد موافقات، لكنها غير كافية.</translation>
    </message>
    <message>
        <source>%1 has no way down.</source>
        <translation>ليس لـ %1 ترحيل down.</translation>
    </message>
    <message>
        <source>It was taken down.</source>
        <translation>أُزيلت من الخدمة.</translation>
    </message>
    <message>
        <source>It cannot be read with this account.</source>
        <translation>لا تمكن قراءته بهذا الحساب.</translation>
    </message>
    <message>
        <source>The verdict is on another commit than the newest one.</source>
        <translation>يخص الحكم إيداعًا غير أحدث إيداع.</translation>
    </message>
    <message>
        <source>unit tests</source>
        <translation>اختبارات الوحدة</translation>
    </message>
    <message>
        <source>AI review</source>
        <translation>مراجعة AI</translation>
    </message>
    <message>
        <source>human review</source>
        <translation>مراجعة بشرية</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>ترحيل</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>بلا نتيجة</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>نتيجة قديمة</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>لا حاجة</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>who or what decided</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>, not required</source>
        <translation>، ليس شرطًا</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>بانتظار الموافقة</translation>
    </message>
    <message>
        <source>asks for action</source>
        <translation>يتطلب إجراءً</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>تم تخطيه</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>متقادم</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>وافق</translation>
    </message>
    <message>
        <source>changes requested</source>
        <translation>طلب تغييرات</translation>
    </message>
    <message>
        <source>commented</source>
        <translation>علّق</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>أُسقطت مراجعته</translation>
    </message>
</context>
<context>
    <name>Trunkline::GatesDelegate</name>
    <message>
        <source>T</source>
        <comment>letter of unit tests</comment>
        <translation>خ</translation>
    </message>
    <message>
        <source>A</source>
        <comment>letter of AI review</comment>
        <translation>ذ</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter of human review</comment>
        <translation>ب</translation>
    </message>
    <message>
        <source>V</source>
        <comment>letter of preview</comment>
        <translation>ع</translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter of migration</comment>
        <translation>ت</translation>
    </message>
</context>
<context>
    <name>Trunkline::HazardWording</name>
    <message>
        <source>Use CONCURRENTLY in a file of its own and apply that with --no-transaction; Hasura runs a file in a transaction.</source>
        <translation>استخدم CONCURRENTLY في ملف مستقل وطبّقه مع‎ --no-transaction؛ ينفّذ Hasura الملف ضمن معاملة (transaction).</translation>
    </message>
    <message>
        <source>%1 goes with everything in it; code that still names it fails.</source>
        <translation>يُحذف %1 مع كل ما فيه؛ وتفشل الشيفرة التي ما زالت تسمّيه.</translation>
    </message>
    <message>
        <source>Drop it in a migration of its own, once nothing reads it any more.</source>
        <translation>احذفه (drop) في ترحيل مستقل متى لم يعد شيء يقرؤه.</translation>
    </message>
    <message>
        <source>The table %1 goes with all its rows.</source>
        <translation>يُحذف الجدول %1 مع كل صفوفه.</translation>
    </message>
    <message>
        <source>%1 goes with everything in it.</source>
        <translation>يُحذف %1 مع كل ما فيه.</translation>
    </message>
    <message>
        <source>Drop what is in it piece by piece, each when it is no longer used.</source>
        <translation>احذف محتوياته واحدة تلو الأخرى، كلًّا متى لم تعد مستخدمة.</translation>
    </message>
    <message>
        <source>%1 is taken from code that may still use it.</source>
        <translation>يُسحب %1 من شيفرة قد تكون ما زالت تستخدمه.</translation>
    </message>
    <message>
        <source>Drop it after the code that used it is out of production.</source>
        <translation>احذفه بعد خروج الشيفرة التي استخدمته من الإنتاج.</translation>
    </message>
    <message>
        <source>%1 has another name at once, while old code still runs.</source>
        <translation>يتغير اسم %1 فورًا والشيفرة القديمة ما زالت تعمل.</translation>
    </message>
    <message>
        <source>Add the new column, keep both in step with a trigger, backfill, and drop the old one later.</source>
        <translation>أضف العمود الجديد، وأبقِ العمودين متزامنين بـ trigger، وعبّئه (backfill)، ثم احذف القديم لاحقًا.</translation>
    </message>
    <message>
        <source>The table %1 has another name at once, while old code still runs.</source>
        <translation>يتغير اسم الجدول %1 فورًا والشيفرة القديمة ما زالت تعمل.</translation>
    </message>
    <message>
        <source>Leave a view under the old name in the same migration, and drop it later.</source>
        <translation>اترك view بالاسم القديم في الترحيل نفسه، واحذفه لاحقًا.</translation>
    </message>
    <message>
        <source>Create it under the new name, move the code, drop the old one later.</source>
        <translation>أنشئه بالاسم الجديد، وانقل الشيفرة، ثم احذف القديم لاحقًا.</translation>
    </message>
    <message>
        <source>A value of %1 has another name; code compares with the old one.</source>
        <translation>يتغير اسم قيمة في %1؛ والشيفرة تقارن بالاسم القديم.</translation>
    </message>
    <message>
        <source>Add the new value, move rows and code, and leave the old value unused.</source>
        <translation>أضف القيمة الجديدة، وانقل الصفوف والشيفرة، واترك القيمة القديمة بلا استخدام.</translation>
    </message>
    <message>
        <source>Another type of %1 rewrites the table and its indexes, and nobody reads or writes meanwhile.</source>
        <translation>تغيير نوع %1 يعيد كتابة الجدول وفهارسه، ولا يقرأ أحد أو يكتب في أثناء ذلك.</translation>
    </message>
    <message>
        <source>Add a column of the new type, keep both in step, backfill, and drop the old one later.</source>
        <translation>أضف عمودًا بالنوع الجديد، وأبقِ العمودين متزامنين، وعبّئه (backfill)، ثم احذف القديم لاحقًا.</translation>
    </message>
    <message>
        <source>All rows are scanned for NULL in %1, and nobody reads or writes meanwhile.</source>
        <translation>تُفحص كل الصفوف بحثًا عن NULL في %1، ولا يقرأ أحد أو يكتب في أثناء ذلك.</translation>
    </message>
    <message>
        <source>ADD CONSTRAINT ... CHECK (... IS NOT NULL) NOT VALID; VALIDATE it in the next migration; then SET NOT NULL needs no scan.</source>
        <translation>نفّذ ADD CONSTRAINT ... CHECK (... IS NOT NULL) NOT VALID؛ ثم VALIDATE في الترحيل التالي؛ عندئذ لا يحتاج SET NOT NULL إلى فحص الجدول.</translation>
    </message>
    <message>
        <source>%1 is NOT NULL without a default: it fails where there are rows, and old code cannot insert.</source>
        <translation>العمود %1 معرّف NOT NULL بلا قيمة افتراضية: يفشل إن وُجدت صفوف، ولا تستطيع الشيفرة القديمة الإدراج.</translation>
    </message>
    <message>
        <source>Give it a DEFAULT, or add it without NOT NULL, backfill, and set NOT NULL later.</source>
        <translation>أعطه DEFAULT، أو أضفه بلا NOT NULL، وعبّئه (backfill)، ثم اضبط NOT NULL لاحقًا.</translation>
    </message>
    <message>
        <source>The default of %1 differs from row to row, so the table is rewritten.</source>
        <translation>تختلف القيمة الافتراضية لـ %1 من صف إلى آخر، لذا تُعاد كتابة الجدول.</translation>
    </message>
    <message>
        <source>Add the column without a default, SET DEFAULT, then backfill in batches.</source>
        <translation>أضف العمود بلا قيمة افتراضية، ثم SET DEFAULT، ثم عبّئه (backfill) على دفعات.</translation>
    </message>
    <message>
        <source>The stored column %1 is computed for every row: the table is rewritten.</source>
        <translation>يُحسب العمود المخزّن %1 لكل صف: تُعاد كتابة الجدول.</translation>
    </message>
    <message>
        <source>Add a plain column, fill it by a trigger, and backfill in batches.</source>
        <translation>أضف عمودًا عاديًا، واملأه بـ trigger، وعبّئه (backfill) على دفعات.</translation>
    </message>
    <message>
        <source>%1 gets a number in every row: the table is rewritten.</source>
        <translation>يحصل %1 على رقم في كل صف: تُعاد كتابة الجدول.</translation>
    </message>
    <message>
        <source>Add a plain bigint, set its default to a sequence, and backfill in batches.</source>
        <translation>أضف عمود bigint عاديًا، واضبط قيمته الافتراضية على sequence، وعبّئه (backfill) على دفعات.</translation>
    </message>
    <message>
        <source>The type of %1 is a domain with a CHECK: the table is rewritten.</source>
        <translation>نوع %1 هو domain مع CHECK: تُعاد كتابة الجدول.</translation>
    </message>
    <message>
        <source>Use the base type and ADD CONSTRAINT ... CHECK ... NOT VALID.</source>
        <translation>استخدم النوع الأساسي وADD CONSTRAINT ... CHECK ... NOT VALID.</translation>
    </message>
    <message>
        <source>A constraint comes with %1: it is checked, or its index built, under the strongest lock.</source>
        <translation>يأتي مع %1 قيد (constraint): يُفحص أو يُبنى فهرسه تحت أقوى قفل.</translation>
    </message>
    <message>
        <source>Add the column alone; add the constraint NOT VALID or USING INDEX in another migration.</source>
        <translation>أضف العمود وحده؛ وأضف القيد بـ NOT VALID أو USING INDEX في ترحيل آخر.</translation>
    </message>
    <message>
        <source>All rows of %1 are checked, and nobody reads or writes meanwhile.</source>
        <translation>تُفحص كل صفوف %1، ولا يقرأ أحد أو يكتب في أثناء ذلك.</translation>
    </message>
    <message>
        <source>ADD CONSTRAINT ... NOT VALID, and VALIDATE CONSTRAINT in the next migration.</source>
        <translation>نفّذ ADD CONSTRAINT ... NOT VALID، ثم VALIDATE CONSTRAINT في الترحيل التالي.</translation>
    </message>
    <message>
        <source>All rows of %1 are checked, and nobody writes to either table meanwhile.</source>
        <translation>تُفحص كل صفوف %1، ولا يكتب أحد في أي من الجدولين في أثناء ذلك.</translation>
    </message>
    <message>
        <source>The lock of ADD CONSTRAINT on %1 is held while VALIDATE scans: NOT VALID has gained nothing.</source>
        <translation>يبقى قفل ADD CONSTRAINT على %1 قائمًا في أثناء فحص VALIDATE: لم يُفد NOT VALID شيئًا.</translation>
    </message>
    <message>
        <source>VALIDATE CONSTRAINT in a migration of its own; a file is one transaction.</source>
        <translation>نفّذ VALIDATE CONSTRAINT في ترحيل مستقل؛ فالملف الواحد معاملة واحدة.</translation>
    </message>
    <message>
        <source>An index over %1 is built, and nobody reads or writes meanwhile; duplicates make it fail.</source>
        <translation>يُبنى فهرس على %1، ولا يقرأ أحد أو يكتب في أثناء ذلك؛ ويفشل إن وُجدت قيم مكررة.</translation>
    </message>
    <message>
        <source>CREATE UNIQUE INDEX CONCURRENTLY first, then ADD CONSTRAINT ... UNIQUE USING INDEX.</source>
        <translation>نفّذ CREATE UNIQUE INDEX CONCURRENTLY أولًا، ثم ADD CONSTRAINT ... UNIQUE USING INDEX.</translation>
    </message>
    <message>
        <source>An index over %1 is built or its rows are scanned for NULL, and nobody reads or writes meanwhile.</source>
        <translation>يُبنى فهرس على %1 أو تُفحص صفوفه بحثًا عن NULL، ولا يقرأ أحد أو يكتب في أثناء ذلك.</translation>
    </message>
    <message>
        <source>Make the columns NOT NULL by a validated CHECK, build a unique index CONCURRENTLY, then ADD PRIMARY KEY USING INDEX.</source>
        <translation>اجعل الأعمدة NOT NULL عبر CHECK متحقَّق منه، وابنِ فهرسًا فريدًا بـ CONCURRENTLY، ثم نفّذ ADD PRIMARY KEY USING INDEX.</translation>
    </message>
    <message>
        <source>An index over %1 is built, and nobody reads or writes meanwhile; there is no way around it.</source>
        <translation>يُبنى فهرس على %1، ولا يقرأ أحد أو يكتب في أثناء ذلك؛ ولا سبيل إلى تجنب ذلك.</translation>
    </message>
    <message>
        <source>Create a new table with it and move the rows over.</source>
        <translation>أنشئ جدولًا جديدًا به وانقل الصفوف إليه.</translation>
    </message>
    <message>
        <source>Nobody writes to %1 while the index is built.</source>
        <translation>لا يكتب أحد في %1 في أثناء بناء الفهرس.</translation>
    </message>
    <message>
        <source>Everybody on %1 waits, and it waits for everybody: queries become slow when it is gone.</source>
        <translation>ينتظر الجميع على %1، وهو ينتظر الجميع: وتبطؤ الاستعلامات بعد حذفه.</translation>
    </message>
    <message>
        <source>Nobody writes to %1 while its index is built anew.</source>
        <translation>لا يكتب أحد في %1 في أثناء إعادة بناء فهرسه.</translation>
    </message>
    <message>
        <source>This cannot run beside other statements: PostgreSQL refuses it inside of a transaction.</source>
        <translation>لا يمكن تنفيذ هذا مع تعليمات أخرى: يرفضه PostgreSQL داخل معاملة.</translation>
    </message>
    <message>
        <source>Put it into a migration of its own and apply that with --no-transaction.</source>
        <translation>ضعه في ترحيل مستقل وطبّقه مع‎ --no-transaction.</translation>
    </message>
    <message>
        <source>All rows of %1 are checked against the bounds, and nobody reads or writes it meanwhile.</source>
        <translation>تُفحص كل صفوف %1 مقابل الحدود، ولا يقرأ أحد أو يكتب فيه في أثناء ذلك.</translation>
    </message>
    <message>
        <source>Add a CHECK of the same bounds NOT VALID and VALIDATE it before.</source>
        <translation>أضف قبل ذلك CHECK بالحدود نفسها مع NOT VALID ثم نفّذ VALIDATE.</translation>
    </message>
    <message>
        <source>Everybody on the parent of %1 waits.</source>
        <translation>ينتظر الجميع على الجدول الأصل لـ %1.</translation>
    </message>
    <message>
        <source>DETACH PARTITION ... CONCURRENTLY, in a file of its own.</source>
        <translation>نفّذ DETACH PARTITION ... CONCURRENTLY في ملف مستقل.</translation>
    </message>
    <message>
        <source>Nobody reads %1 while it is computed anew.</source>
        <translation>لا يقرأ أحد %1 في أثناء إعادة حسابه.</translation>
    </message>
    <message>
        <source>REFRESH MATERIALIZED VIEW CONCURRENTLY; it needs a unique index.</source>
        <translation>نفّذ REFRESH MATERIALIZED VIEW CONCURRENTLY؛ يتطلب فهرسًا فريدًا.</translation>
    </message>
    <message>
        <source>%1 is rewritten, and nobody reads or writes meanwhile.</source>
        <translation>تُعاد كتابة %1، ولا يقرأ أحد أو يكتب في أثناء ذلك.</translation>
    </message>
    <message>
        <source>Plain VACUUM, or pg_repack outside of migrations.</source>
        <translation>نفّذ VACUUM العادي، أو pg_repack خارج الترحيلات.</translation>
    </message>
    <message>
        <source>Create a new table that is as it shall be, and move the rows over.</source>
        <translation>أنشئ جدولًا جديدًا بالشكل المطلوب، وانقل الصفوف إليه.</translation>
    </message>
    <message>
        <source>All rows of %1 go, with CASCADE those of tables that reference it too.</source>
        <translation>تُحذف كل صفوف %1، ومعها بسبب CASCADE صفوف الجداول التي تشير إليه.</translation>
    </message>
    <message>
        <source>Delete in batches, outside of migrations, what is known to be of no use.</source>
        <translation>احذف ما ثبت عدم نفعه على دفعات، خارج الترحيلات.</translation>
    </message>
    <message>
        <source>Rows of %1 are no longer kept right; both tables of a foreign key are locked.</source>
        <translation>لم تعد صحة صفوف %1 مضمونة؛ ويُقفل جدولا المفتاح الأجنبي كلاهما.</translation>
    </message>
    <message>
        <source>Make sure that no code relies on it, and set lock_timeout.</source>
        <translation>تأكد من أن لا شيفرة تعتمد عليه، واضبط lock_timeout.</translation>
    </message>
    <message>
        <source>Code that reads %1 may meet NULL for the first time.</source>
        <translation>قد تصادف الشيفرة التي تقرأ %1 قيمة NULL لأول مرة.</translation>
    </message>
    <message>
        <source>Teach the readers first.</source>
        <translation>هيّئ القارئات لذلك أولًا.</translation>
    </message>
    <message>
        <source>Code that leaves %1 out inserts something else from now on.</source>
        <translation>الشيفرة التي تغفل %1 تُدرج قيمة أخرى من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Let the code name the value before the default changes.</source>
        <translation>اجعل الشيفرة تسمّي القيمة قبل تغيير القيمة الافتراضية.</translation>
    </message>
    <message>
        <source>json has no equality: DISTINCT and GROUP BY over %1 fail.</source>
        <translation>لا مساواة في json: يفشل DISTINCT وGROUP BY على %1.</translation>
    </message>
    <message>
        <source>Use jsonb.</source>
        <translation>استخدم jsonb.</translation>
    </message>
    <message>
        <source>Without lock_timeout one slow query on %1 makes everybody else queue behind this.</source>
        <translation>بلا lock_timeout يكفي استعلام بطيء واحد على %1 ليصطف الجميع خلف هذا.</translation>
    </message>
    <message>
        <source>Begin the file with: SET LOCAL lock_timeout = &apos;2s&apos;;</source>
        <translation>ابدأ الملف بـ: SET LOCAL lock_timeout = &apos;2s&apos;;</translation>
    </message>
    <message>
        <source>An earlier statement&apos;s lock is held while this works on %1.</source>
        <translation>يبقى قفل تعليمة سابقة قائمًا في أثناء عمل هذه على %1.</translation>
    </message>
    <message>
        <source>Put it into another migration, or join the actions into one ALTER TABLE.</source>
        <translation>ضعها في ترحيل آخر، أو اجمع الإجراءات في ALTER TABLE واحد.</translation>
    </message>
    <message>
        <source>Rows of %1 are changed in one long transaction.</source>
        <translation>تُغيَّر صفوف %1 في معاملة واحدة طويلة.</translation>
    </message>
    <message>
        <source>Let a worker do it in batches, and keep its progress in the backfill table.</source>
        <translation>دع عملية worker تنفّذه على دفعات، واحفظ تقدّمه في جدول backfill.</translation>
    </message>
    <message>
        <source>What this does cannot be seen from its text.</source>
        <translation>لا يظهر من نص هذه التعليمة ما تفعله.</translation>
    </message>
    <message>
        <source>Write the statement out, or exercise the migration on a real server.</source>
        <translation>اكتب التعليمة صراحةً، أو جرّب الترحيل على خادم حقيقي.</translation>
    </message>
    <message>
        <source>This ends the transaction that Hasura runs the file in.</source>
        <translation>هذا ينهي المعاملة التي ينفّذ Hasura الملف ضمنها.</translation>
    </message>
    <message>
        <source>Leave it out: the file is one transaction already.</source>
        <translation>احذف هذه التعليمة: الملف معاملة واحدة أصلًا.</translation>
    </message>
    <message>
        <source>Every table with a column of %1 is scanned, and nobody writes to it meanwhile.</source>
        <translation>يُفحص كل جدول فيه عمود من النوع %1، ولا يكتب أحد فيه في أثناء ذلك.</translation>
    </message>
    <message>
        <source>A value of the enum %1 can never be removed again: no down is a true one.</source>
        <translation>لا يمكن أبدًا إزالة قيمة من enum المسمّى %1: فلا يكون أي down حقيقيًا.</translation>
    </message>
    <message>
        <source>Use a table of values with a foreign key.</source>
        <translation>استخدم جدول قيم مع مفتاح أجنبي.</translation>
    </message>
    <message>
        <source>No index on %1 begins with the columns of the foreign key: deleting on the other side scans it.</source>
        <translation>لا يبدأ أي فهرس على %1 بأعمدة المفتاح الأجنبي: الحذف في الطرف الآخر يفحص الجدول كله.</translation>
    </message>
    <message>
        <source>Create that index first.</source>
        <translation>أنشئ ذلك الفهرس أولًا.</translation>
    </message>
    <message>
        <source>%1 is locked until the file is through.</source>
        <translation>يُقفل %1 حتى ينتهي الملف.</translation>
    </message>
    <message>
        <source>Leave it out, or take a weaker lock.</source>
        <translation>احذف هذه التعليمة، أو استخدم قفلًا أضعف.</translation>
    </message>
    <message>
        <source>Nobody writes to %1 while the trigger is created, and every write is slower from now on.</source>
        <translation>لا يكتب أحد في %1 في أثناء إنشاء الـ trigger، وتصبح كل كتابة أبطأ من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Set lock_timeout, and drop the trigger when the change is through.</source>
        <translation>اضبط lock_timeout، واحذف الـ trigger بعد انتهاء التغيير.</translation>
    </message>
    <message>
        <source>A longer limit for %1 will need a migration; text has none.</source>
        <translation>سيحتاج رفع حد طول %1 إلى ترحيل؛ النوع text بلا حد.</translation>
    </message>
    <message>
        <source>Use text with a CHECK on its length.</source>
        <translation>استخدم text مع CHECK على الطول.</translation>
    </message>
    <message>
        <source>%1 holds a time without saying in which zone.</source>
        <translation>يحوي %1 وقتًا دون ذكر منطقته الزمنية.</translation>
    </message>
    <message>
        <source>Use timestamptz.</source>
        <translation>استخدم timestamptz.</translation>
    </message>
    <message>
        <source>The key %1 runs out of numbers after two thousand million rows.</source>
        <translation>تنفد أرقام المفتاح %1 بعد ملياري صف.</translation>
    </message>
    <message>
        <source>Use bigint or uuid.</source>
        <translation>استخدم bigint أو uuid.</translation>
    </message>
    <message>
        <source>The sequence of a serial column as %1 has rights and an owner of its own.</source>
        <translation>للـ sequence الخاص بعمود serial مثل %1 صلاحيات ومالك خاصان به.</translation>
    </message>
    <message>
        <source>Use GENERATED ALWAYS AS IDENTITY.</source>
        <translation>استخدم GENERATED ALWAYS AS IDENTITY.</translation>
    </message>
    <message>
        <source>%1 has no primary key: rows cannot be told apart.</source>
        <translation>ليس لـ %1 مفتاح أساسي: لا يمكن التمييز بين الصفوف.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>أضف مفتاحًا أساسيًا.</translation>
    </message>
    <message>
        <source>A constraint of %1 is left to be named, and its down has to guess.</source>
        <translation>قيد في %1 تُرك بلا اسم، فعلى down أن يخمّن اسمه.</translation>
    </message>
    <message>
        <source>Name it: ADD CONSTRAINT name ...</source>
        <translation>سمّه: ADD CONSTRAINT name ...</translation>
    </message>
    <message>
        <source>An index of more than three columns on %1 rarely pays.</source>
        <translation>نادرًا ما يفيد فهرس على %1 بأكثر من ثلاثة أعمدة.</translation>
    </message>
    <message>
        <source>Begin with the column that selects most.</source>
        <translation>ابدأ بالعمود الأكثر انتقائية.</translation>
    </message>
    <message>
        <source>A second try fails when %1 is gone already.</source>
        <translation>تفشل المحاولة الثانية إن كان %1 قد حُذف.</translation>
    </message>
    <message>
        <source>Use IF EXISTS.</source>
        <translation>استخدم IF EXISTS.</translation>
    </message>
    <message>
        <source>A name in %1 is longer than 62 bytes; PostgreSQL cuts after 63.</source>
        <translation>اسم في %1 أطول من 62 بايتًا؛ يقتطع PostgreSQL ما بعد 63.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>An earlier migration has created %1 already.</source>
        <translation>سبق أن أنشأ ترحيل أقدم %1.</translation>
    </message>
    <message>
        <source>Name its schema, or another table.</source>
        <translation>حدّد المخطط (schema)، أو سمِّ جدولًا آخر.</translation>
    </message>
    <message>
        <source>A hash index on %1 knows equality only.</source>
        <translation>لا يدعم فهرس hash على %1 سوى المساواة.</translation>
    </message>
    <message>
        <source>Use btree.</source>
        <translation>استخدم btree.</translation>
    </message>
    <message>
        <source>The extension %1 must be there on every server, and may need more rights than migrations have.</source>
        <translation>يجب أن تتوفر الإضافة %1 على كل خادم، وقد تحتاج إلى صلاحيات أوسع مما للترحيلات.</translation>
    </message>
    <message>
        <source>Make sure of it in every environment first.</source>
        <translation>تأكد منها في كل بيئة أولًا.</translation>
    </message>
    <message>
        <source>A column of %1 is set twice, which PostgreSQL refuses.</source>
        <translation>يُضبط عمود في %1 مرتين، ويرفض PostgreSQL ذلك.</translation>
    </message>
    <message>
        <source>Set it once.</source>
        <translation>اضبطه مرة واحدة.</translation>
    </message>
    <message>
        <source>Several foreign keys on %1 lock several tables at once.</source>
        <translation>عدة مفاتيح أجنبية على %1 تقفل عدة جداول معًا.</translation>
    </message>
    <message>
        <source>One a migration.</source>
        <translation>واحد في كل ترحيل.</translation>
    </message>
    <message>
        <source>A foreign key of %1 has another type than the key it references.</source>
        <translation>نوع مفتاح أجنبي في %1 مختلف عن نوع المفتاح الذي يشير إليه.</translation>
    </message>
    <message>
        <source>Use the same type.</source>
        <translation>استخدم النوع نفسه.</translation>
    </message>
    <message>
        <source>A column named as %1 means something to many object mappers.</source>
        <translation>لعمود بالاسم %1 معنى خاص في كثير من أدوات ORM.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>for a moment</source>
        <translation>للحظة</translation>
    </message>
    <message>
        <source>while the table is scanned</source>
        <translation>مدة فحص الجدول</translation>
    </message>
    <message>
        <source>while the table is rewritten</source>
        <translation>مدة إعادة كتابة الجدول</translation>
    </message>
    <message>
        <source>It has about %1 rows.</source>
        <translation>عدد صفوفه نحو %1.</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 على %2، %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: a moment</source>
        <translation>%1: للحظة</translation>
    </message>
    <message>
        <source>%1: blocks writes</source>
        <translation>%1: يمنع الكتابة</translation>
    </message>
    <message>
        <source>%1: blocks everything</source>
        <translation>%1: يمنع كل شيء</translation>
    </message>
</context>
<context>
    <name>Trunkline::HeaderBar</name>
    <message>
        <source>Main menu</source>
        <translation>القائمة الرئيسية</translation>
    </message>
</context>
<context>
    <name>Trunkline::HoldButton</name>
    <message>
        <source>Hold it down to confirm</source>
        <translation>اضغطه مطولًا للتأكيد</translation>
    </message>
</context>
<context>
    <name>Trunkline::HostWording</name>
    <message>
        <source>Check runs are not readable with this token: gates come from Actions jobs, a few pull requests at a time.</source>
        <translation>لا تمكن قراءة check runs برمز الوصول هذا: تُستخرج البوابات من مهام Actions، لبضعة طلبات سحب في كل مرة.</translation>
    </message>
    <message>
        <source>Actions are not readable: environments and the jobs that could stand in for checks are unknown.</source>
        <translation>لا تمكن قراءة Actions: البيئات والمهام التي قد تحل محل الفحوص غير معروفة.</translation>
    </message>
    <message>
        <source>Deployments are not readable: the preview gate is unknown.</source>
        <translation>لا تمكن قراءة عمليات النشر: بوابة المعاينة غير معروفة.</translation>
    </message>
    <message>
        <source>Branch protection is not readable: only rulesets tell who may force-push or delete trunk.</source>
        <translation>لا تمكن قراءة حماية الفروع: تدل مجموعات القواعد (rulesets) وحدها على من يحق له الدفع القسري إلى الفرع الرئيسي أو حذفه.</translation>
    </message>
    <message>
        <source>Contents are not readable: force pushes on trunk are unknown.</source>
        <translation>لا تمكن قراءة المحتويات: عمليات الدفع القسري إلى الفرع الرئيسي غير معروفة.</translation>
    </message>
    <message>
        <source>Pull requests are not readable: this page stays empty.</source>
        <translation>لا تمكن قراءة طلبات السحب: تبقى هذه الصفحة فارغة.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>deploying</source>
        <translation>قيد النشر</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>taken down</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>everybody with write access</source>
        <translation>كل من لديه صلاحية الكتابة</translation>
    </message>
    <message>
        <source>some who are not named</source>
        <translation>أشخاص لم تُذكر أسماؤهم</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>لم يسجّل أحد الدخول.</translation>
    </message>
    <message>
        <source>Signed in as %1, by %2.</source>
        <comment>login, where the token is from</comment>
        <translation>سُجّل الدخول باسم %1، عبر %2.</translation>
    </message>
    <message>
        <source>%1 It would take: %2</source>
        <translation>%1 يلزم لذلك: %2</translation>
    </message>
    <message>
        <source>The host asks for silence until %1.</source>
        <translation>يطلب المضيف التوقف عن الاستعلام حتى %1.</translation>
    </message>
    <message>
        <source>The host sets no limit; %1 points spent by Trunkline.</source>
        <translation>لا يضع المضيف حدًا؛ النقاط التي استهلكها Trunkline: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 points left until %3; %4 spent by Trunkline.</source>
        <translation>النقاط المتبقية: %1 من %2 حتى %3؛ استهلك Trunkline منها: %4.</translation>
    </message>
    <message>
        <source>Trunk&apos;s protection</source>
        <translation>حماية الفرع الرئيسي</translation>
    </message>
    <message>
        <source>Force pushes on trunk</source>
        <translation>الدفع القسري إلى الفرع الرئيسي</translation>
    </message>
    <message>
        <source>Environments and deployments</source>
        <translation>البيئات وعمليات النشر</translation>
    </message>
    <message>
        <source>Merged pull requests</source>
        <translation>طلبات السحب المدموجة</translation>
    </message>
    <message>
        <source>Who may force-push or delete %1 is not known.</source>
        <translation>لا يُعرف من يحق له الدفع القسري إلى %1 أو حذفه.</translation>
    </message>
    <message>
        <source>May force-push %1: %2. May delete it: %3.</source>
        <translation>من يحق له الدفع القسري إلى %1: %2. ومن يحق له حذفه: %3.</translation>
    </message>
    <message>
        <source>%1: nothing deployed</source>
        <translation>%1: لم يُنشر شيء</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>environment, state, how long ago</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>A force push by %1 moved %2 from %3 to %4.</source>
        <translation>دفع قسري أجراه %1 نقل %2 من %3 إلى %4.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>تم الدخول بصفة %1</translation>
    </message>
    <message>
        <source>can change flags</source>
        <translation>يمكن تغيير الرايات</translation>
    </message>
    <message>
        <source>cannot change flags</source>
        <translation>لا يمكن تغيير الرايات</translation>
    </message>
</context>
<context>
    <name>Trunkline::LocalServiceModel</name>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>العاملة</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>مرات إعادة التشغيل</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>البناء</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>المنافذ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
</context>
<context>
    <name>Trunkline::LocalStackView</name>
    <message>
        <source>Copy start command</source>
        <translation>نسخ أمر البدء</translation>
    </message>
    <message>
        <source>Copy stop command</source>
        <translation>نسخ أمر الإيقاف</translation>
    </message>
    <message>
        <source>Compose services</source>
        <translation>خدمات Compose</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Asking the engine…</source>
        <translation>جارٍ الاستعلام من المحرك…</translation>
    </message>
    <message>
        <source>No compose project on this machine</source>
        <translation>لا مشروع compose على هذا الجهاز</translation>
    </message>
    <message>
        <source>Start one with: docker compose up</source>
        <translation>ابدأ مشروعًا بالأمر: docker compose up</translation>
    </message>
    <message>
        <source>No service matches</source>
        <translation>لا خدمة مطابقة</translation>
    </message>
    <message numerus="yes">
        <source>%n restarts</source>
        <translation>
            <numerusform>بلا إعادة تشغيل</numerusform>
            <numerusform>أُعيد تشغيلها مرة واحدة</numerusform>
            <numerusform>أُعيد تشغيلها مرتين</numerusform>
            <numerusform>أُعيد تشغيلها %n مرات</numerusform>
            <numerusform>أُعيد تشغيلها %n مرة</numerusform>
            <numerusform>أُعيد تشغيلها %n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compose services on this machine</source>
        <translation>
            <numerusform>لا خدمات compose على هذا الجهاز</numerusform>
            <numerusform>خدمة compose واحدة على هذا الجهاز</numerusform>
            <numerusform>خدمتا compose على هذا الجهاز</numerusform>
            <numerusform>%n خدمات compose على هذا الجهاز</numerusform>
            <numerusform>%n خدمة compose على هذا الجهاز</numerusform>
            <numerusform>%n خدمة compose على هذا الجهاز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::LocalWording</name>
    <message>
        <source>restarting</source>
        <translation>تعيد التشغيل</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>غير سليمة</translation>
    </message>
    <message>
        <source>exited (%1)</source>
        <translation>انتهت (%1)</translation>
    </message>
    <message>
        <source>partly running</source>
        <translation>تعمل جزئيًا</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>قيد البدء</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>running</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>اكتملت</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>another folder</source>
        <translation>مجلد آخر</translation>
    </message>
    <message>
        <source>from a registry</source>
        <translation>من سجل صور (registry)</translation>
    </message>
    <message>
        <source>rebuilt since</source>
        <translation>أُعيد بناؤها</translation>
    </message>
    <message>
        <source>another commit</source>
        <translation>إيداع آخر</translation>
    </message>
    <message>
        <source>%1 older</source>
        <translation>أقدم بـ %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>محدّثة</translation>
    </message>
    <message>
        <source>Whether its image is of what is checked out is not known.</source>
        <translation>لا يُعرف هل صورتها مبنية من الإيداع الحالي (checked out).</translation>
    </message>
    <message>
        <source>It belongs to %1, not to this repository.</source>
        <translation>تنتمي إلى %1، لا إلى هذا المستودع.</translation>
    </message>
    <message>
        <source>Its image came from a registry and is not built here.</source>
        <translation>صورتها من سجل صور (registry) ولا تُبنى هنا.</translation>
    </message>
    <message>
        <source>Its image was built anew and it still runs the old one: start it again.</source>
        <translation>أُعيد بناء صورتها وما زالت تشغّل القديمة: ابدأها من جديد.</translation>
    </message>
    <message>
        <source>Its image is of %1 and %2 is checked out: build it anew.</source>
        <translation>صورتها من %1 والإيداع الحالي هو %2: أعد بناءها.</translation>
    </message>
    <message>
        <source>Its image was built %1 before %2, which is checked out: build it anew.</source>
        <translation>بُنيت صورتها قبل الإيداع الحالي %2 بمدة %1: أعد بناءها.</translation>
    </message>
    <message>
        <source>Its image is not older than %1, which is checked out.</source>
        <translation>ليست صورتها أقدم من الإيداع الحالي %1.</translation>
    </message>
</context>
<context>
    <name>Trunkline::LogView</name>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>Trunkline::MainMenu</name>
    <message>
        <source>&amp;Repository</source>
        <translation>المستو&amp;دع</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;تحديث</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>الات&amp;صالات…</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>الإ&amp;شعارات…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>لوحة الأ&amp;وامر…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>ت&amp;صفية</translation>
    </message>
    <message>
        <source>Details &amp;panel</source>
        <translation>لوحة الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <source>Open this &amp;menu</source>
        <translation>فتح هذه ال&amp;قائمة</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>مثل سطح ال&amp;مكتب</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Trunkline</source>
        <translation>&amp;حول Trunkline</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>نسخ ال&amp;رابط</translation>
    </message>
</context>
<context>
    <name>Trunkline::MainWindow</name>
    <message>
        <source>Sandbox</source>
        <translation>بيئة تجريبية</translation>
    </message>
    <message>
        <source>%1 sandbox</source>
        <comment>program</comment>
        <translation>بيئة %1 التجريبية</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>repository, program</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Open a repository</source>
        <translation>فتح مستودع</translation>
    </message>
    <message>
        <source>About Trunkline</source>
        <translation>حول Trunkline</translation>
    </message>
    <message>
        <source>Trunkline %1</source>
        <translation>Trunkline %1</translation>
    </message>
    <message>
        <source>Shows whether trunk-based development works as agreed: branches, reviews, flags, migrations and what runs.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>يبيّن هل يسير التطوير القائم على الفرع الرئيسي (trunk-based development) كما اتُّفق عليه: الفروع والمراجعات والرايات والترحيلات وما يعمل.

برنامج حر بموجب رخصة GNU General Public License، الإصدار 3 أو أحدث.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more errors need attention</source>
        <translation>
            <numerusform>لا أخطاء أخرى تتطلب الانتباه</numerusform>
            <numerusform>خطأ آخر يتطلب الانتباه</numerusform>
            <numerusform>خطآن آخران يتطلبان الانتباه</numerusform>
            <numerusform>%Ln أخطاء أخرى تتطلب الانتباه</numerusform>
            <numerusform>%Ln خطأً آخر يتطلب الانتباه</numerusform>
            <numerusform>%Ln خطأ آخر يتطلب الانتباه</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay in the tray?</source>
        <translation>البقاء في علبة النظام؟</translation>
    </message>
    <message>
        <source>Trunkline can stay in the tray when its window is closed, and show there when something needs attention.</source>
        <translation>يمكن أن يبقى Trunkline في علبة النظام عند إغلاق نافذته، وأن يبيّن هناك متى تطلّب شيء الانتباه.</translation>
    </message>
    <message>
        <source>&amp;Stay in the tray</source>
        <translation>ال&amp;بقاء في علبة النظام</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %Ln lines</source>
        <translation>
            <numerusform>لم يُنسخ أي سطر</numerusform>
            <numerusform>نُسخ سطر واحد</numerusform>
            <numerusform>نُسخ سطران</numerusform>
            <numerusform>نُسخت %Ln أسطر</numerusform>
            <numerusform>نُسخ %Ln سطرًا</numerusform>
            <numerusform>نُسخ %Ln سطر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::MessageBar</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>جارٍ المحاولة…</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <translation>الاستعلام من %1 مجددًا</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationActions</name>
    <message>
        <source>&amp;Open pull request</source>
        <translation>&amp;فتح طلب السحب</translation>
    </message>
    <message>
        <source>&amp;Copy as review comment</source>
        <translation>&amp;نسخ كتعليق مراجعة</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>نسخ ال&amp;مسار</translation>
    </message>
    <message>
        <source>&amp;Exercise up and down</source>
        <translation>ت&amp;جربة up وdown</translation>
    </message>
    <message>
        <source>Exercise &amp;down migrations</source>
        <translation>تجربة ترحيلات &amp;down</translation>
    </message>
    <message>
        <source>&amp;New migration…</source>
        <translation>ترحيل ج&amp;ديد…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>إ&amp;عادة القراءة</translation>
    </message>
    <message>
        <source>&amp;Open #%1</source>
        <translation>&amp;فتح #%1</translation>
    </message>
    <message>
        <source>Stop exercising</source>
        <translation>إيقاف التجربة</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationFindings</name>
    <message>
        <source>Version %1 is applied in the database and not on trunk.</source>
        <translation>الإصدار %1 مطبّق في قاعدة البيانات وليس في الفرع الرئيسي.</translation>
    </message>
    <message>
        <source>Find out who applied it, and bring its files to trunk.</source>
        <translation>اعرف من طبّقه، وانقل ملفاته إلى الفرع الرئيسي.</translation>
    </message>
    <message>
        <source>No database is connected, so what is applied is not known.</source>
        <translation>لا قاعدة بيانات متصلة، لذا لا يُعرف ما هو مطبّق.</translation>
    </message>
    <message>
        <source>%1 has no down migration.</source>
        <translation>ليس لـ %1 ترحيل down.</translation>
    </message>
    <message>
        <source>Write a down.sql that takes back what up.sql does.</source>
        <translation>اكتب down.sql يعكس ما يفعله up.sql.</translation>
    </message>
    <message>
        <source>The down of %1 holds no statement.</source>
        <translation>لا يحوي down لـ %1 أي تعليمة.</translation>
    </message>
    <message>
        <source>Correct the files and exercise the migration again.</source>
        <translation>صحّح الملفات وجرّب الترحيل مجددًا.</translation>
    </message>
    <message>
        <source>Exercise it on a real server: trunkline migrations verify</source>
        <translation>جرّبه على خادم حقيقي: trunkline migrations verify</translation>
    </message>
    <message>
        <source>%1 does something that cannot be seen from its text.</source>
        <translation>يفعل %1 شيئًا لا يظهر من نصه.</translation>
    </message>
    <message>
        <source>%1 is applied in the database, but not on trunk.</source>
        <translation>الترحيل %1 مطبّق في قاعدة البيانات وليس في الفرع الرئيسي.</translation>
    </message>
    <message>
        <source>Merge it, or take it back in the database.</source>
        <translation>ادمجه، أو اعكسه في قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Applying %1 broke off.</source>
        <translation>انقطع تطبيق %1.</translation>
    </message>
    <message>
        <source>Look at what the database holds of it, and apply it again.</source>
        <translation>راجع ما وصل منه إلى قاعدة البيانات، وطبّقه من جديد.</translation>
    </message>
    <message>
        <source>%1 was changed on trunk after it came there and was applied.</source>
        <translation>تغيّر %1 في الفرع الرئيسي بعد وصوله إليه وتطبيقه.</translation>
    </message>
    <message>
        <source>Put the old text back, and write a new migration for the difference.</source>
        <translation>أعد النص القديم، واكتب ترحيلًا جديدًا للفرق.</translation>
    </message>
    <message>
        <source>%1 is on trunk and not applied, though newer ones are: it was merged late.</source>
        <translation>الترحيل %1 في الفرع الرئيسي وغير مطبّق مع أن أحدث منه مطبّق: دُمج متأخرًا.</translation>
    </message>
    <message>
        <source>%1 is on trunk and not applied.</source>
        <translation>الترحيل %1 في الفرع الرئيسي وغير مطبّق.</translation>
    </message>
    <message>
        <source>Apply it: hasura migrate apply</source>
        <translation>طبّقه: hasura migrate apply</translation>
    </message>
    <message>
        <source>%1 has the same version as another migration.</source>
        <translation>للترحيل %1 رقم الإصدار نفسه لترحيل آخر.</translation>
    </message>
    <message>
        <source>Give it a fresh version before it is merged.</source>
        <translation>أعطه رقم إصدار جديدًا قبل دمجه.</translation>
    </message>
    <message>
        <source>Expand first, in a migration of its own, and let it be applied.</source>
        <translation>نفّذ expand أولًا في ترحيل مستقل، وانتظر تطبيقه.</translation>
    </message>
    <message>
        <source>Wait with the contract until this is settled.</source>
        <translation>أجّل contract حتى يُحسم ذلك.</translation>
    </message>
    <message>
        <source>It both brings %1 and takes %2 away.</source>
        <translation>يضيف %1 ويزيل %2 معًا.</translation>
    </message>
    <message>
        <source>It takes %1 away, which code on trunk still uses: %2:%3.</source>
        <translation>يزيل %1 الذي ما زالت شيفرة الفرع الرئيسي تستخدمه: %2:%3.</translation>
    </message>
    <message>
        <source>Split it: expand now, contract in a later pull request.</source>
        <translation>قسّمه: expand الآن، وcontract في طلب سحب لاحق.</translation>
    </message>
    <message>
        <source>%1 is applied, and changed on %2.</source>
        <translation>%1 مطبّق، ومُغيَّر في %2.</translation>
    </message>
    <message>
        <source>%1 is on trunk, may be applied, and is changed on %2.</source>
        <translation>%1 على الفرع الرئيسي وقد يكون مطبّقًا، ومُغيَّر في %2.</translation>
    </message>
    <message>
        <source>%1 is applied, and changed in the work tree.</source>
        <translation>%1 مطبّق، ومُغيَّر في شجرة العمل.</translation>
    </message>
    <message>
        <source>%1 is on trunk, may be applied, and is changed in the work tree.</source>
        <translation>%1 على الفرع الرئيسي وقد يكون مطبّقًا، ومُغيَّر في شجرة العمل.</translation>
    </message>
    <message>
        <source>Let down.sql take back what up.sql does, and nothing else.</source>
        <translation>اجعل down.sql يعكس ما يفعله up.sql ولا شيء غيره.</translation>
    </message>
    <message>
        <source>The contract %1 does not come alone: %2</source>
        <translation>لا يأتي contract %1 وحده: %2</translation>
    </message>
    <message>
        <source>Put the contract into a pull request of its own.</source>
        <translation>ضع contract في طلب سحب خاص به.</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationModel</name>
    <message>
        <source>observed: %1 on %2</source>
        <translation>مرصود: %1 على %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>الأقفال</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationPage</name>
    <message>
        <source>Migrations</source>
        <translation>الترحيلات</translation>
    </message>
    <message>
        <source>The files are there</source>
        <translation>أُنشئت الملفات</translation>
    </message>
    <message>
        <source>Schema changes under way</source>
        <translation>تغييرات المخطط الجارية</translation>
    </message>
    <message>
        <source>All migrations</source>
        <translation>كل الترحيلات</translation>
    </message>
    <message>
        <source>verified = up, down, up gave the same schema and rows</source>
        <translation>متحقق منه = أعطت up ثم down ثم up المخطط والصفوف نفسها</translation>
    </message>
    <message>
        <source>Filter migrations: name, version, kind, state…</source>
        <translation>تصفية الترحيلات: الاسم، الإصدار، النوع، الحالة…</translation>
    </message>
    <message>
        <source>schema changes under way: %1</source>
        <translation>تغييرات المخطط الجارية: %1</translation>
    </message>
    <message>
        <source>%1 applied</source>
        <translation>المطبّقة: %1</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>المعلّقة: %1</translation>
    </message>
    <message>
        <source>the database is not connected</source>
        <translation>قاعدة البيانات غير متصلة</translation>
    </message>
    <message>
        <source>expand → backfill → quiet → contract</source>
        <translation>expand → backfill → quiet → contract</translation>
    </message>
    <message>
        <source>migrations: %1</source>
        <translation>الترحيلات: %1</translation>
    </message>
    <message>
        <source>%1 not on trunk</source>
        <translation>خارج الفرع الرئيسي: %1</translation>
    </message>
    <message>
        <source>Exercising migrations: %1 of %2</source>
        <translation>تجربة الترحيلات: %1 من %2</translation>
    </message>
    <message>
        <source>Starting a PostgreSQL to be thrown away…</source>
        <translation>جارٍ بدء PostgreSQL مؤقت…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Reading migrations…</source>
        <translation>جارٍ قراءة الترحيلات…</translation>
    </message>
    <message>
        <source>No migrations</source>
        <translation>لا ترحيلات</translation>
    </message>
    <message>
        <source>Folders named migrations are looked for on trunk, in the work tree and on open branches.</source>
        <translation>يُبحث عن مجلدات باسم migrations في الفرع الرئيسي وفي شجرة العمل وفي الفروع المفتوحة.</translation>
    </message>
    <message>
        <source>No migration matches</source>
        <translation>لا ترحيل مطابق</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Nothing new to exercise</source>
        <translation>لا جديد لتجربته</translation>
    </message>
    <message>
        <source>Every new migration was run up and down since it changed. Select one to run it again.</source>
        <translation>جُرّب كل ترحيل جديد up وdown منذ تغيّره. حدّد ترحيلًا لتجربته من جديد.</translation>
    </message>
    <message>
        <source>SQL from another repository</source>
        <translation>تعليمات SQL من مستودع آخر</translation>
    </message>
    <message>
        <source>Migrations from somebody else’s repository: %1</source>
        <translation>ترحيلات من مستودع شخص آخر: %1</translation>
    </message>
    <message>
        <source>Their SQL would run on this computer, in a PostgreSQL that is thrown away, as a role without rights.</source>
        <translation>سيُنفَّذ SQL الخاص بها على هذا الحاسوب، في PostgreSQL مؤقت، بدور بلا صلاحيات.</translation>
    </message>
    <message>
        <source>&amp;Run them</source>
        <translation>&amp;تنفيذها</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>ا&amp;ستبعادها</translation>
    </message>
    <message>
        <source>Export migrations</source>
        <translation>تصدير الترحيلات</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>تم التصدير</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>تتعذر كتابة الملف</translation>
    </message>
    <message>
        <source>Contract allowed</source>
        <translation>مسموح بـ contract</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message numerus="yes">
        <source>%n migrations pending</source>
        <translation>
            <numerusform>لا ترحيلات معلّقة</numerusform>
            <numerusform>ترحيل واحد معلّق</numerusform>
            <numerusform>ترحيلان معلّقان</numerusform>
            <numerusform>%n ترحيلات معلّقة</numerusform>
            <numerusform>%n ترحيلًا معلّقًا</numerusform>
            <numerusform>%n ترحيل معلّق</numerusform>
        </translation>
    </message>
    <message>
        <source>every migration is applied</source>
        <translation>كل الترحيلات مطبّقة</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationPanel</name>
    <message>
        <source>Migration</source>
        <translation>الترحيل</translation>
    </message>
    <message>
        <source>up.sql</source>
        <translation>up.sql</translation>
    </message>
    <message>
        <source>down.sql</source>
        <translation>down.sql</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>on trunk since %1</source>
        <translation>في الفرع الرئيسي منذ %1</translation>
    </message>
    <message>
        <source>Contract is not allowed yet</source>
        <translation>مرحلة contract غير مسموحة بعد</translation>
    </message>
    <message>
        <source>The down does not take it back</source>
        <translation>الترحيل down لا يعكسه</translation>
    </message>
    <message>
        <source>Contract is allowed</source>
        <translation>مرحلة contract مسموحة</translation>
    </message>
    <message>
        <source>Everything that stood in its way is settled.</source>
        <translation>حُسم كل ما كان يحول دونه.</translation>
    </message>
    <message>
        <source>There is no up.sql here.</source>
        <translation>لا يوجد up.sql هنا.</translation>
    </message>
    <message>
        <source>There is no down.sql, or it has no bytes, which is the same to Hasura.</source>
        <translation>لا يوجد down.sql، أو حجمه صفر بايت، وهما سواء عند Hasura.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>أُعيدت كتابته</translation>
    </message>
    <message>
        <source>Locks taken</source>
        <translation>الأقفال المأخوذة</translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation>مسموح: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Expanded in</source>
        <translation>جرى expand في</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>Backfill</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>يقرؤه</translation>
    </message>
    <message>
        <source>Read like</source>
        <translation>مثال القراءة</translation>
    </message>
    <message>
        <source>Code places</source>
        <translation>مواضع الشيفرة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>الراية</translation>
    </message>
    <message>
        <source>Later rows</source>
        <translation>الصفوف اللاحقة</translation>
    </message>
    <message>
        <source>Dual write</source>
        <translation>الكتابة المزدوجة</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationWording</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>expand</source>
        <translation>expand</translation>
    </message>
    <message>
        <source>backfill</source>
        <translation>backfill</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contract</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>مختلط</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>مطبّق</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>work tree</source>
        <translation>شجرة العمل</translation>
    </message>
    <message>
        <source>only in database</source>
        <translation>في قاعدة البيانات فقط</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>quiet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>%1 (drop)</source>
        <translation>%1 (drop)</translation>
    </message>
    <message>
        <source>100 %, checked</source>
        <translation>100%، متحقق منه</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>rows are left</source>
        <translation>بقيت صفوف</translation>
    </message>
    <message>
        <source>none for %1</source>
        <translation>لا قراءات منذ %1</translation>
    </message>
    <message>
        <source>nobody since %1</source>
        <translation>لا أحد منذ %1</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>أحدهم</translation>
    </message>
    <message>
        <source>%1 (calls: %2), last %3</source>
        <translation>%1 (الاستدعاءات: %2)، آخرها %3</translation>
    </message>
    <message>
        <source>no database is connected</source>
        <translation>لا قاعدة بيانات متصلة</translation>
    </message>
    <message>
        <source>the server does not count statements; pg_stat_statements is missing</source>
        <translation>لا يحصي الخادم التعليمات؛ pg_stat_statements غير موجود</translation>
    </message>
    <message>
        <source>the server does not count all statements; set pg_stat_statements.track = all</source>
        <translation>لا يحصي الخادم كل التعليمات؛ اضبط pg_stat_statements.track = all</translation>
    </message>
    <message>
        <source>other roles’ statements are hidden; grant pg_read_all_stats</source>
        <translation>تعليمات الأدوار الأخرى مخفية؛ امنح pg_read_all_stats</translation>
    </message>
    <message>
        <source>the statistics were reset before %1</source>
        <translation>صُفّرت الإحصاءات قبل %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements were evicted before %1; raise pg_stat_statements.max</source>
        <translation>
            <numerusform>لم تُخرَج أي تعليمة من الإحصاءات قبل %1؛ ارفع قيمة pg_stat_statements.max</numerusform>
            <numerusform>أُخرجت تعليمة واحدة من الإحصاءات قبل %1؛ ارفع قيمة pg_stat_statements.max</numerusform>
            <numerusform>أُخرجت تعليمتان من الإحصاءات قبل %1؛ ارفع قيمة pg_stat_statements.max</numerusform>
            <numerusform>أُخرجت %Ln تعليمات من الإحصاءات قبل %1؛ ارفع قيمة pg_stat_statements.max</numerusform>
            <numerusform>أُخرجت %Ln تعليمة من الإحصاءات قبل %1؛ ارفع قيمة pg_stat_statements.max</numerusform>
            <numerusform>أُخرجت %Ln تعليمة من الإحصاءات قبل %1؛ ارفع قيمة pg_stat_statements.max</numerusform>
        </translation>
    </message>
    <message>
        <source>a statement that reads it was dropped from the statistics before %1</source>
        <translation>أُسقطت من الإحصاءات تعليمة تقرؤه قبل %1</translation>
    </message>
    <message>
        <source>a statement that may read it could not be followed, before %1</source>
        <translation>تعذّر تتبع تعليمة قد تقرؤه، قبل %1</translation>
    </message>
    <message>
        <source>the database itself uses it: %1</source>
        <translation>قاعدة البيانات نفسها تستخدمه: %1</translation>
    </message>
    <message>
        <source>%1 is changed in place, without an earlier expand (MIG-3).</source>
        <translation>يُغيَّر %1 في مكانه بلا expand سابق (MIG-3).</translation>
    </message>
    <message>
        <source>%1 is not in the database yet (MIG-3).</source>
        <translation>ليس %1 في قاعدة البيانات بعد (MIG-3).</translation>
    </message>
    <message>
        <source>The backfill of %1 is not through: %2 (MIG-4).</source>
        <translation>لم تكتمل تعبئة (backfill) %1: %2 (MIG-4).</translation>
    </message>
    <message>
        <source>How far %1 is filled is not known (MIG-4).</source>
        <translation>لا يُعرف مدى تعبئة %1 (MIG-4).</translation>
    </message>
    <message>
        <source>The backfill of %1 has stalled (MIG-4).</source>
        <translation>توقفت تعبئة (backfill) %1 (MIG-4).</translation>
    </message>
    <message>
        <source>The backfill of %1 says that it is done, but the rows were not checked (MIG-4).</source>
        <translation>تفيد تعبئة (backfill) %1 بأنها اكتملت، لكن لم يُتحقق من الصفوف (MIG-4).</translation>
    </message>
    <message>
        <source>%1 was last read %2; the quiet time is over at %3 at the earliest (MIG-4).</source>
        <translation>آخر قراءة لـ %1 كانت %2؛ تنتهي فترة الهدوء في %3 على أقرب تقدير (MIG-4).</translation>
    </message>
    <message>
        <source>%1 was last read %2 by %3; the quiet time is over at %4 at the earliest (MIG-4).</source>
        <translation>آخر قراءة لـ %1 كانت %2 وأجراها %3؛ تنتهي فترة الهدوء في %4 على أقرب تقدير (MIG-4).</translation>
    </message>
    <message>
        <source>Whether %1 is still read is not known: %2 (MIG-4).</source>
        <translation>لا يُعرف هل ما زال %1 يُقرأ: %2 (MIG-4).</translation>
    </message>
    <message>
        <source>Nothing has read %1 since %2; the quiet time is over at %3 (MIG-4).</source>
        <translation>لم يقرأ شيء %1 منذ %2؛ تنتهي فترة الهدوء في %3 (MIG-4).</translation>
    </message>
    <message>
        <source>Code on trunk still names %1: %2.</source>
        <translation>ما زالت شيفرة الفرع الرئيسي تسمّي %1: %2.</translation>
    </message>
    <message>
        <source>Whether code on trunk still names %1 was not looked for.</source>
        <translation>لم يُفحص هل ما زالت شيفرة الفرع الرئيسي تسمّي %1.</translation>
    </message>
    <message>
        <source>The flag %1 is not removed yet.</source>
        <translation>لم تُزَل الراية %1 بعد.</translation>
    </message>
    <message>
        <source>Whether the flag %1 is removed is not known.</source>
        <translation>لا يُعرف هل أُزيلت الراية %1.</translation>
    </message>
    <message>
        <source>An image that is still running names it: %1.</source>
        <translation>تسمّيه صورة ما زالت تعمل: %1.</translation>
    </message>
    <message>
        <source>Not understood by the parser of PostgreSQL 17: %1</source>
        <translation>لم يفهمه محلل PostgreSQL 17: %1</translation>
    </message>
    <message>
        <source>Not UTF-8 text.</source>
        <translation>ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Larger than what is parsed.</source>
        <translation>أكبر مما يُحلَّل.</translation>
    </message>
    <message>
        <source>Nested too deeply to be judged.</source>
        <translation>تداخله أعمق من أن يُحكم عليه.</translation>
    </message>
    <message>
        <source>The parser gave up on it.</source>
        <translation>عجز المحلل عنه.</translation>
    </message>
    <message>
        <source>the server does not tell when it forgets statements; that takes PostgreSQL 14</source>
        <translation>لا يُعلِم الخادم متى ينسى العبارات؛ يتطلّب ذلك PostgreSQL 14</translation>
    </message>
    <message>
        <source>the server is a standby, and does not see who reads on its primary</source>
        <translation>الخادم احتياطي (standby) ولا يرى من يقرأ على خادمه الأساسي</translation>
    </message>
    <message>
        <source>standbys repeat the server, and it does not see who reads there; where nobody does, name their role under ignoredReaders</source>
        <translation>توجد خوادم احتياطية (standby) تكرّر الخادم وهو لا يرى من يقرأ عليها؛ إن لم يقرأ أحد فاذكر دورها تحت ignoredReaders</translation>
    </message>
    <message>
        <source>The down of %1 drops %2, which its up does not create.</source>
        <translation>يحذف down لـ %1 العنصر %2 الذي لا ينشئه up الخاص به.</translation>
    </message>
    <message>
        <source>no dual write seen</source>
        <translation>لا تظهر كتابة مزدوجة</translation>
    </message>
    <message>
        <source>a generated column, one way only</source>
        <translation>عمود مولَّد، في اتجاه واحد فقط</translation>
    </message>
    <message>
        <source>a trigger, not exercised</source>
        <translation>مشغِّل لم يُختبر</translation>
    </message>
    <message>
        <source>proven by probe.sql</source>
        <translation>أثبتها probe.sql</translation>
    </message>
    <message>
        <source>rows written since are lost</source>
        <translation>تضيع الصفوف المكتوبة منذ ذلك الحين</translation>
    </message>
</context>
<context>
    <name>Trunkline::NewFlagDialog</name>
    <message>
        <source>New flag in %1</source>
        <translation>راية جديدة في %1</translation>
    </message>
    <message>
        <source>Types to choose from</source>
        <translation>الأنواع المتاحة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Create, switched off</source>
        <translation>إنشاء، معطّلة</translation>
    </message>
    <message>
        <source>A key has at most 100 characters.</source>
        <translation>لا يزيد المفتاح على 100 محرف.</translation>
    </message>
    <message>
        <source>A key is made of letters, digits, “_”, “-” and “.”.</source>
        <translation>يتكون المفتاح من أحرف وأرقام و«_» و«-» و«.».</translation>
    </message>
    <message>
        <source>Key, description and owner are needed</source>
        <translation>المفتاح والوصف والمالك مطلوبة</translation>
    </message>
    <message>
        <source>created</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>The flag was not created</source>
        <translation>لم تُنشأ الراية</translation>
    </message>
    <message>
        <source>There is a flag with this key already</source>
        <translation>توجد راية بهذا المفتاح من قبل</translation>
    </message>
    <message>
        <source>It cannot be created now</source>
        <translation>لا يمكن إنشاؤها الآن</translation>
    </message>
</context>
<context>
    <name>Trunkline::NewMigrationDialog</name>
    <message>
        <source>New migration</source>
        <translation>ترحيل جديد</translation>
    </message>
    <message>
        <source>Expand: the new column comes, both are kept in step</source>
        <translation>مرحلة expand: يُضاف العمود الجديد ويبقى العمودان متزامنين</translation>
    </message>
    <message>
        <source>Backfill: old rows get the new column</source>
        <translation>مرحلة backfill: تحصل الصفوف القديمة على العمود الجديد</translation>
    </message>
    <message>
        <source>Contract: the old column goes</source>
        <translation>مرحلة contract: يُحذف العمود القديم</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <source>up.sql</source>
        <translation>up.sql</translation>
    </message>
    <message>
        <source>down.sql</source>
        <translation>down.sql</translation>
    </message>
    <message>
        <source>Create files</source>
        <translation>إنشاء الملفات</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>ال&amp;غرض</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>ال&amp;جدول</translation>
    </message>
    <message>
        <source>&amp;Old column</source>
        <translation>العمود ال&amp;قديم</translation>
    </message>
    <message>
        <source>&amp;New column</source>
        <translation>العمود الج&amp;ديد</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Old column</source>
        <translation>العمود القديم</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>العمود الجديد</translation>
    </message>
    <message>
        <source>Name a table and both columns.</source>
        <translation>سمِّ الجدول والعمودين.</translation>
    </message>
</context>
<context>
    <name>Trunkline::NoticeBox</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Trunkline::NotificationDialog</name>
    <message>
        <source>A pull request became ready to merge.</source>
        <translation>أصبح طلب سحب جاهزًا للدمج.</translation>
    </message>
    <message>
        <source>A contract became allowed.</source>
        <translation>أصبح contract مسموحًا.</translation>
    </message>
    <message>
        <source>A change runs in every service.</source>
        <translation>أصبح تغيير يعمل في كل الخدمات.</translation>
    </message>
    <message>
        <source>A change is released to everybody.</source>
        <translation>أُطلق تغيير للجميع.</translation>
    </message>
    <message>
        <source>&amp;Notify me when something changes</source>
        <translation>إ&amp;شعاري عند حدوث تغيير</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;ساعات الهدوء</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Rules and events that are told</source>
        <translation>القواعد والأحداث المُبلَّغ عنها</translation>
    </message>
    <message>
        <source>You are told once of what becomes worse or becomes possible. Several things at a time come as one; what falls into quiet hours comes when they end.</source>
        <translation>تُبلَّغ مرة واحدة بما يسوء أو يصبح ممكنًا. تُجمع الأحداث المتزامنة في إشعار واحد؛ وما يقع في ساعات الهدوء يصل عند انتهائها.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>الهدوء من</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>الهدوء حتى</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى</translation>
    </message>
</context>
<context>
    <name>Trunkline::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Since you looked, %1</source>
        <translation>منذ آخر اطلاع لك، %1</translation>
    </message>
    <message>
        <source>Since you looked</source>
        <translation>منذ آخر اطلاع لك</translation>
    </message>
    <message>
        <source>Filter what needs attention: rule:SWARM, severity:error…</source>
        <translation>تصفية ما يتطلب الانتباه: rule:SWARM، severity:error…</translation>
    </message>
    <message>
        <source>errors: %1 · warnings: %2 · rules without a verdict: %3</source>
        <translation>الأخطاء: %1 · التحذيرات: %2 · قواعد بلا حكم: %3</translation>
    </message>
</context>
<context>
    <name>Trunkline::PagePlan</name>
    <message>
        <source>Trunk</source>
        <translation>الفرع الرئيسي</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>الإطلاق</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
</context>
<context>
    <name>Trunkline::PhaseStepsDelegate</name>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>Trunkline::Phrasing</name>
    <message>
        <source>%1, %2</source>
        <comment>parts of a list</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>parts of a list that have commas of their own</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, each with its full stop</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, then more about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, then more about it</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreflightWording</name>
    <message>
        <source>Code on trunk asks for it.</source>
        <translation>تستعلم عنها شيفرة الفرع الرئيسي.</translation>
    </message>
    <message>
        <source>No code on trunk asks for it: the change has no effect there.</source>
        <translation>لا تستعلم عنها أي شيفرة في الفرع الرئيسي: لا أثر للتغيير هناك.</translation>
    </message>
    <message>
        <source>Whether code on trunk asks for it is not known yet.</source>
        <translation>لا يُعرف بعد هل تستعلم عنها شيفرة الفرع الرئيسي.</translation>
    </message>
    <message>
        <source>Everything that runs contains the code that asks for it.</source>
        <translation>كل ما يعمل يتضمن الشيفرة التي تستعلم عنها.</translation>
    </message>
    <message>
        <source>Without the code that asks for it run: %1.</source>
        <translation>تعمل دون الشيفرة التي تستعلم عنها: %1.</translation>
    </message>
    <message>
        <source>Which code runs is not known: Docker Swarm was not read.</source>
        <translation>لا يُعرف أي شيفرة تعمل: لم يُقرأ Docker Swarm.</translation>
    </message>
    <message>
        <source>Which commit runs is not known for: %1.</source>
        <translation>لا يُعرف أي إيداع يعمل في: %1.</translation>
    </message>
    <message>
        <source>The schema is where its code needs it.</source>
        <translation>المخطط في المرحلة التي تحتاج إليها شيفرتها.</translation>
    </message>
    <message>
        <source>The schema is not yet where its code needs it: %1.</source>
        <translation>لم يبلغ المخطط بعد المرحلة التي تحتاج إليها شيفرتها: %1.</translation>
    </message>
    <message>
        <source>Which schema its code needs is not known: no migration that was read names it.</source>
        <translation>لا يُعرف أي مخطط تحتاج إليه شيفرتها: لا يسمّيها أي ترحيل مما قُرئ.</translation>
    </message>
    <message>
        <source>No rollout or rollback is under way.</source>
        <translation>لا طرح ولا تراجع جارٍ.</translation>
    </message>
    <message>
        <source>A rollout or rollback is under way: %1.</source>
        <translation>طرح أو تراجع جارٍ: %1.</translation>
    </message>
    <message>
        <source>Whether a rollout is under way is not known: Docker Swarm was not read.</source>
        <translation>لا يُعرف هل يجري طرح: لم يُقرأ Docker Swarm.</translation>
    </message>
    <message>
        <source>%1 changed it in the last minutes.</source>
        <translation>غيّرها %1 في الدقائق الأخيرة.</translation>
    </message>
    <message>
        <source>%1 changed it in the last minutes: %2</source>
        <translation>غيّرها %1 في الدقائق الأخيرة: %2</translation>
    </message>
    <message>
        <source>Nobody else changed it in the last minutes.</source>
        <translation>لم يغيّرها شخص آخر في الدقائق الأخيرة.</translation>
    </message>
    <message>
        <source>Who changed it last is not known.</source>
        <translation>لا يُعرف من غيّرها آخر مرة.</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewActions</name>
    <message>
        <source>Show details</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open pull request</source>
        <translation>فتح طلب السحب</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>نسخ كجدول Markdown</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>إعادة الاستعلام</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewModel</name>
    <message>
        <source>Only hosts that the team named as its own are asked</source>
        <translation>لا يُستعلم إلا من المضيفات التي سمّاها الفريق ضمن مضيفاته</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>طلب السحب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>الإيداع</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>الرأس</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewPage</name>
    <message>
        <source>Previews</source>
        <translation>المعاينات</translation>
    </message>
    <message>
        <source>Filter previews: number, branch, address, state…</source>
        <translation>تصفية المعاينات: الرقم، الفرع، العنوان، الحالة…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln previews</source>
        <translation>
            <numerusform>لا معاينات</numerusform>
            <numerusform>معاينة واحدة</numerusform>
            <numerusform>معاينتان</numerusform>
            <numerusform>%Ln معاينات</numerusform>
            <numerusform>%Ln معاينة</numerusform>
            <numerusform>%Ln معاينة</numerusform>
        </translation>
    </message>
    <message>
        <source>one for each pull request</source>
        <translation>واحدة لكل طلب سحب</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>الجاهزة: %1</translation>
    </message>
    <message>
        <source>%1 nobody needs</source>
        <translation>لا يحتاج إليها أحد: %1</translation>
    </message>
    <message>
        <source>%1 failing</source>
        <translation>لا تعمل: %1</translation>
    </message>
    <message>
        <source>No Docker Swarm is connected</source>
        <translation>لا يوجد Docker Swarm متصل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Asking the swarm…</source>
        <translation>جارٍ الاستعلام من Swarm…</translation>
    </message>
    <message>
        <source>No preview runs</source>
        <translation>لا معاينة تعمل</translation>
    </message>
    <message>
        <source>A service shows a pull request when its label %1, its stack, its Host rule or its image&apos;s tag holds the number, as in pr-123.</source>
        <translation>تعرض الخدمة طلب سحب إذا ورد رقمه في الـ label المسمّى %1 أو في اسم الـ stack أو في قاعدة Host أو في tag صورتها، كما في pr-123.</translation>
    </message>
    <message>
        <source>No preview matches</source>
        <translation>لا معاينة مطابقة</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>%1 was removed with everything that belonged to its stack.</source>
        <translation>أُزيلت %1 مع كل ما ينتمي إلى الـ stack الخاص بها.</translation>
    </message>
    <message>
        <source>Previews are services of a swarm.</source>
        <translation>المعاينات خدمات في Swarm.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>اتصال…</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewPanel</name>
    <message numerus="yes">
        <source>%n servers</source>
        <translation>
            <numerusform>لا خوادم</numerusform>
            <numerusform>خادم واحد</numerusform>
            <numerusform>خادمان</numerusform>
            <numerusform>%n خوادم</numerusform>
            <numerusform>%n خادمًا</numerusform>
            <numerusform>%n خادم</numerusform>
        </translation>
    </message>
    <message>
        <source>servers unknown</source>
        <translation>خوادم غير معروفة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Addresses and what they answered</source>
        <translation>العناوين وردودها</translation>
    </message>
    <message>
        <source>Services of the preview</source>
        <translation>خدمات المعاينة</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>أُنشئت %1</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُستعلم منه</translation>
    </message>
    <message>
        <source>enabled</source>
        <comment>a router</comment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>disabled</source>
        <comment>a router</comment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>enabled with warnings</source>
        <comment>a router</comment>
        <translation>مفعّل مع تحذيرات</translation>
    </message>
    <message>
        <source>Traefik: %1 %2, %3</source>
        <translation>Traefik: %1 %2، %3</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Stack file</source>
        <translation>ملف stack</translation>
    </message>
    <message>
        <source>Stack file ≠</source>
        <translation>ملف stack ≠</translation>
    </message>
    <message>
        <source>What is known of the service</source>
        <translation>ما يُعرف عن الخدمة</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewWording</name>
    <message>
        <source>Pull request %1 was merged %2; nobody needs it any more.</source>
        <translation>دُمج طلب السحب %1 %2؛ لم يعد أحد يحتاج إليها.</translation>
    </message>
    <message>
        <source>The work of %1 is merged; nobody needs it any more.</source>
        <translation>دُمج عمل %1؛ لم يعد أحد يحتاج إليها.</translation>
    </message>
    <message>
        <source>There is no open pull request %1; nobody needs it any more.</source>
        <translation>لا يوجد طلب سحب مفتوح %1؛ لم يعد أحد يحتاج إليها.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>قيد البدء</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>غير سليمة</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>يتعذر الوصول</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>يتيمة</translation>
    </message>
    <message>
        <source>%1 merged</source>
        <translation>%1 مدموج</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 مغلق</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 خلال %2 مللي ثانية</translation>
    </message>
    <message>
        <source>another commit</source>
        <translation>إيداع آخر</translation>
    </message>
    <message>
        <source>head</source>
        <translation>عند الرأس</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>متخلفة بـ %1</translation>
    </message>
    <message>
        <source>%1 of %2 services are well</source>
        <translation>الخدمات السليمة: %1 من %2</translation>
    </message>
    <message>
        <source>How it stands is not known.</source>
        <translation>وضعها غير معروف.</translation>
    </message>
    <message>
        <source>%1; its address was not asked.</source>
        <translation>%1؛ لم يُستعلم من عنوانها.</translation>
    </message>
    <message>
        <source>%1, and it answers: %2.</source>
        <translation>%1، وردّها: %2.</translation>
    </message>
    <message>
        <source>%1; %2 is starting.</source>
        <translation>%1؛ الخدمة %2 قيد البدء.</translation>
    </message>
    <message>
        <source>%1; look at %2.</source>
        <translation>%1؛ راجع %2.</translation>
    </message>
    <message>
        <source>%1, but %2 gives: %3.</source>
        <translation>%1، لكن رد %2 هو: %3.</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>الخدمة %1</translation>
    </message>
    <message>
        <source>network %1</source>
        <translation>الشبكة %1</translation>
    </message>
    <message>
        <source>config %1</source>
        <translation>التهيئة (config) %1</translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation>السر %1</translation>
    </message>
    <message>
        <source>It shows %1, %2 commits behind the pull request&apos;s head.</source>
        <translation>تعرض %1، وهو متخلف عن رأس طلب السحب بعدد إيداعات: %2.</translation>
    </message>
    <message>
        <source>It shows %1, which is not in the pull request any more.</source>
        <translation>تعرض %1 الذي لم يعد ضمن طلب السحب.</translation>
    </message>
    <message>
        <source>Remove it: docker stack rm %1</source>
        <translation>أزلها: docker stack rm %1</translation>
    </message>
    <message>
        <source>Look at its tasks and logs.</source>
        <translation>راجع مهامها وسجلاتها.</translation>
    </message>
    <message>
        <source>Deploy the pull request&apos;s head again.</source>
        <translation>انشر رأس طلب السحب من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Neither GitHub nor a branch says whose %n previews are.</source>
        <translation>
            <numerusform>لا معاينات مجهولة الصاحب.</numerusform>
            <numerusform>لا يبيّن GitHub ولا أي فرع لمن تعود معاينة واحدة.</numerusform>
            <numerusform>لا يبيّن GitHub ولا أي فرع لمن تعود معاينتان.</numerusform>
            <numerusform>لا يبيّن GitHub ولا أي فرع لمن تعود %n معاينات.</numerusform>
            <numerusform>لا يبيّن GitHub ولا أي فرع لمن تعود %n معاينة.</numerusform>
            <numerusform>لا يبيّن GitHub ولا أي فرع لمن تعود %n معاينة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n previews were not asked: their hosts are not in previews: ownHosts.</source>
        <translation>
            <numerusform>استُعلم من كل المعاينات.</numerusform>
            <numerusform>لم يُستعلم من معاينة واحدة: مضيفها ليس في previews: ownHosts.</numerusform>
            <numerusform>لم يُستعلم من معاينتين: مضيفاهما ليسا في previews: ownHosts.</numerusform>
            <numerusform>لم يُستعلم من %n معاينات: مضيفاتها ليست في previews: ownHosts.</numerusform>
            <numerusform>لم يُستعلم من %n معاينة: مضيفاتها ليست في previews: ownHosts.</numerusform>
            <numerusform>لم يُستعلم من %n معاينة: مضيفاتها ليست في previews: ownHosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The commit of %n previews, or their pull request&apos;s head, is not known.</source>
        <translation>
            <numerusform>إيداع كل معاينة ورأس طلب سحبها معروفان.</numerusform>
            <numerusform>إيداع معاينة واحدة أو رأس طلب سحبها غير معروف.</numerusform>
            <numerusform>إيداع معاينتين أو رأس طلب سحب كل منهما غير معروف.</numerusform>
            <numerusform>إيداع %n معاينات أو رأس طلب سحب كل منها غير معروف.</numerusform>
            <numerusform>إيداع %n معاينة أو رأس طلب سحب كل منها غير معروف.</numerusform>
            <numerusform>إيداع %n معاينة أو رأس طلب سحب كل منها غير معروف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestActions</name>
    <message>
        <source>Show details</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Open the preview</source>
        <translation>فتح المعاينة</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy branch</source>
        <translation>نسخ الفرع</translation>
    </message>
    <message>
        <source>Copy checkout command</source>
        <translation>نسخ أمر checkout</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>نسخ كجدول Markdown</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>مراقبة</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>الحساب…</translation>
    </message>
    <message>
        <source>No preview is up</source>
        <translation>لا معاينة متاحة</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>نسخ الروابط</translation>
    </message>
    <message>
        <source>Tells you as soon as its gates are decided</source>
        <translation>يُعلمك حالما تُحسم بواباته</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestFilterBar</name>
    <message>
        <source>By standing</source>
        <translation>حسب الوضع</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>حسب المؤلف</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>my review</source>
        <translation>مراجعتي</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>محظورة</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>منتظرة</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودات</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>مدموجة</translation>
    </message>
    <message>
        <source>Show pull requests: %1</source>
        <translation>عرض طلبات السحب: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestFindingWording</name>
    <message>
        <source>Read the log of the failed check, mend it and push.</source>
        <translation>اقرأ سجل الفحص الفاشل وأصلح الخلل وادفع (push).</translation>
    </message>
    <message>
        <source>Wait for the tests of the newest commit, or start them.</source>
        <translation>انتظر اختبارات أحدث إيداع، أو ابدأها.</translation>
    </message>
    <message>
        <source>Answer what the AI review found, and push.</source>
        <translation>عالج ما وجدته مراجعة AI، وادفع (push).</translation>
    </message>
    <message>
        <source>Wait for the AI review of the newest commit, or ask for it again.</source>
        <translation>انتظر مراجعة AI لأحدث إيداع، أو اطلبها من جديد.</translation>
    </message>
    <message>
        <source>Make the changes that were asked for, then ask for another look.</source>
        <translation>أجرِ التغييرات المطلوبة، ثم اطلب مراجعة جديدة.</translation>
    </message>
    <message>
        <source>Ask somebody to review it.</source>
        <translation>اطلب من أحد مراجعته.</translation>
    </message>
    <message>
        <source>Look at the log of the deployment.</source>
        <translation>راجع سجل النشر.</translation>
    </message>
    <message>
        <source>Deploy its preview, or see why nothing deploys it.</source>
        <translation>انشر معاينته، أو اعرف لماذا لا ينشرها شيء.</translation>
    </message>
    <message>
        <source>It has been open for %1; the limit is %2.</source>
        <translation>مفتوح منذ %1؛ الحد %2.</translation>
    </message>
    <message>
        <source>Merge it, or split off what is ready and hide the rest behind a flag.</source>
        <translation>ادمجه، أو افصل الجاهز منه وأخفِ الباقي خلف راية.</translation>
    </message>
    <message>
        <source>What it needs could not be read of 1 pull request.</source>
        <translation>تعذّرت قراءة ما يحتاج إليه طلب سحب واحد.</translation>
    </message>
    <message numerus="yes">
        <source>What it needs could not be read of %n pull requests.</source>
        <translation>
            <numerusform>قُرئ ما تحتاج إليه كل طلبات السحب.</numerusform>
            <numerusform>تعذّرت قراءة ما يحتاج إليه طلب سحب واحد.</numerusform>
            <numerusform>تعذّرت قراءة ما يحتاج إليه طلبا سحب.</numerusform>
            <numerusform>تعذّرت قراءة ما تحتاج إليه %n طلبات سحب.</numerusform>
            <numerusform>تعذّرت قراءة ما يحتاج إليه %n طلب سحب.</numerusform>
            <numerusform>تعذّرت قراءة ما يحتاج إليه %n طلب سحب.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; by %2 came to %3 without a merged pull request.</source>
        <comment>subject, author, trunk</comment>
        <translation>وصل «%1» من %2 إلى %3 بلا طلب سحب مدموج.</translation>
    </message>
    <message>
        <source>Have it looked at now, and let a ruleset ask for a pull request before anything comes to %1.</source>
        <translation>اطلب مراجعته الآن، واجعل مجموعة قواعد (ruleset) تشترط طلب سحب قبل وصول أي شيء إلى %1.</translation>
    </message>
    <message>
        <source>Trunk&apos;s history or the merged pull requests could not be read.</source>
        <translation>تعذّرت قراءة تاريخ الفرع الرئيسي أو طلبات السحب المدموجة.</translation>
    </message>
    <message>
        <source>Compare both commits, bring back what was lost by a new commit, and forbid force pushes on %1.</source>
        <translation>قارن الإيداعين، واسترجع المفقود بإيداع جديد، وامنع الدفع القسري إلى %1.</translation>
    </message>
    <message>
        <source>Add a ruleset for %1 that blocks force pushes and deletions, without exceptions.</source>
        <translation>أضف مجموعة قواعد (ruleset) لـ %1 تمنع الدفع القسري والحذف بلا استثناءات.</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestLists</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (إلزامي)</translation>
    </message>
    <message>
        <source>%1, on an older commit</source>
        <translation>%1، على إيداع أقدم</translation>
    </message>
    <message>
        <source>posted by %1</source>
        <translation>نشره %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>بدأ في %1</translation>
    </message>
    <message>
        <source>%1, of an older commit</source>
        <translation>%1، لإيداع أقدم</translation>
    </message>
    <message>
        <source>%1 (a bot)</source>
        <translation>%1 (بوت)</translation>
    </message>
    <message>
        <source>%1 (does not count: no right to push)</source>
        <translation>%1 (لا يُحتسب: لا صلاحية للدفع)</translation>
    </message>
    <message>
        <source>asked to review</source>
        <translation>طُلبت مراجعته</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestModel</name>
    <message>
        <source>1 file</source>
        <translation>ملف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted account</source>
        <translation>حساب محذوف</translation>
    </message>
    <message>
        <source>opened: %1</source>
        <translation>فُتح: %1</translation>
    </message>
    <message>
        <source>a bot</source>
        <translation>بوت</translation>
    </message>
    <message>
        <source>%1, watched</source>
        <translation>%1، مراقَب</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>آخر تحديث</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestNotices</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>%1 Seen %2.</source>
        <comment>sentence, how long ago</comment>
        <translation>%1 رُصد %2.</translation>
    </message>
    <message>
        <source>%1 was force-pushed</source>
        <translation>حدث دفع قسري إلى %1</translation>
    </message>
    <message>
        <source>%1 is not protected</source>
        <translation>الفرع %1 غير محمي</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>number, title</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>It was closed without a merge.</source>
        <translation>أُغلق بلا دمج.</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestPage</name>
    <message>
        <source>1 open</source>
        <translation>طلب مفتوح واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>لا طلبات مفتوحة</numerusform>
            <numerusform>طلب مفتوح واحد</numerusform>
            <numerusform>طلبان مفتوحان</numerusform>
            <numerusform>%n طلبات مفتوحة</numerusform>
            <numerusform>%n طلبًا مفتوحًا</numerusform>
            <numerusform>%n طلب مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>طلبات السحب</translation>
    </message>
    <message>
        <source>Filter pull requests: title, author:, ai:failed, age:&gt;48h…</source>
        <translation>تصفية طلبات السحب: العنوان، author:، ai:failed، age:&gt;48h…</translation>
    </message>
    <message>
        <source>reading details…</source>
        <translation>جارٍ قراءة التفاصيل…</translation>
    </message>
    <message>
        <source>some rights are missing: see Account</source>
        <translation>بعض الصلاحيات ناقصة: انظر «الحساب»</translation>
    </message>
    <message>
        <source>what can merge first</source>
        <translation>ما يمكن دمجه أولًا</translation>
    </message>
    <message numerus="yes">
        <source>%n ready to merge</source>
        <translation>
            <numerusform>لا طلبات جاهزة للدمج</numerusform>
            <numerusform>طلب واحد جاهز للدمج</numerusform>
            <numerusform>طلبان جاهزان للدمج</numerusform>
            <numerusform>%n طلبات جاهزة للدمج</numerusform>
            <numerusform>%n طلبًا جاهزًا للدمج</numerusform>
            <numerusform>%n طلب جاهز للدمج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open too long</source>
        <translation>
            <numerusform>لا طلبات طال فتحها</numerusform>
            <numerusform>طلب واحد طال فتحه</numerusform>
            <numerusform>طلبان طال فتحهما</numerusform>
            <numerusform>%n طلبات طال فتحها</numerusform>
            <numerusform>%n طلبًا طال فتحها</numerusform>
            <numerusform>%n طلب طال فتحها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged around a gate in 30 days</source>
        <translation>
            <numerusform>لا طلبات دُمجت بتجاوز بوابة في 30 يومًا</numerusform>
            <numerusform>طلب واحد دُمج بتجاوز بوابة في 30 يومًا</numerusform>
            <numerusform>طلبان دُمجا بتجاوز بوابة في 30 يومًا</numerusform>
            <numerusform>%n طلبات دُمجت بتجاوز بوابة في 30 يومًا</numerusform>
            <numerusform>%n طلبًا دُمجت بتجاوز بوابة في 30 يومًا</numerusform>
            <numerusform>%n طلب دُمجت بتجاوز بوابة في 30 يومًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Asking GitHub…</source>
        <translation>جارٍ الاستعلام من GitHub…</translation>
    </message>
    <message>
        <source>No pull request is open.</source>
        <translation>لا يوجد طلب سحب مفتوح.</translation>
    </message>
    <message>
        <source>No pull request matches</source>
        <translation>لا طلب سحب مطابق</translation>
    </message>
    <message>
        <source>Words look at number, title, author, branch and labels; ai:failed, age:&gt;48h, size:&gt;500 and the like at one fact.</source>
        <translation>تبحث الكلمات في الرقم والعنوان والمؤلف والفرع والتسميات؛ أما ai:failed وage:&gt;48h وsize:&gt;500 وما شابهها فتفحص معلومة واحدة.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Ready to merge</source>
        <translation>جاهزة للدمج</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>count</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1 blocked, %2 open too long</source>
        <translation>المحظورة: %1، وما طال فتحه: %2</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>اتصال…</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestPanel</name>
    <message>
        <source>Gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>وضعها</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>الرأي</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>طلب السحب</translation>
    </message>
    <message>
        <source>What the pull request holds</source>
        <translation>محتوى طلب السحب</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files the pull request changes</source>
        <translation>الملفات التي يغيّرها طلب السحب</translation>
    </message>
    <message>
        <source>Reading the changes…</source>
        <translation>جارٍ قراءة التغييرات…</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>number, title</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Open since %1, %2.</source>
        <translation>مفتوح منذ %1، %2.</translation>
    </message>
    <message>
        <source>Merges by itself once it may (%1).</source>
        <translation>يُدمج تلقائيًا متى سُمح بذلك (%1).</translation>
    </message>
    <message>
        <source>Number %1 in the merge queue.</source>
        <translation>رقمه %1 في قائمة انتظار الدمج.</translation>
    </message>
    <message>
        <source> (from a fork that is gone)</source>
        <translation> (من fork لم يعد موجودًا)</translation>
    </message>
    <message>
        <source> (from %1)</source>
        <translation> (من %1)</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation>الفحوص %1</translation>
    </message>
    <message>
        <source>Reviewers %1</source>
        <translation>المراجعون %1</translation>
    </message>
    <message>
        <source>Files %1</source>
        <translation>الملفات %1</translation>
    </message>
    <message>
        <source>Migrations: %1</source>
        <translation>الترحيلات: %1</translation>
    </message>
    <message>
        <source>Flags: %1</source>
        <translation>الرايات: %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>التسميات: %1</translation>
    </message>
    <message>
        <source>There is nobody to ask for the changes.</source>
        <translation>لا جهة يمكن الاستعلام منها عن التغييرات.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No file differs.</source>
        <translation>لا ملف مختلف.</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestWording</name>
    <message>
        <source>Merged %1</source>
        <translation>دُمج %1</translation>
    </message>
    <message>
        <source>Merged by %1 %2</source>
        <comment>login, how long ago</comment>
        <translation>دمجه %1 %2</translation>
    </message>
    <message>
        <source>, %1 after its first commit</source>
        <translation>، بعد %1 من أول إيداع فيه</translation>
    </message>
    <message>
        <source>; its branch is still there</source>
        <translation>؛ وما زال فرعه موجودًا</translation>
    </message>
    <message>
        <source>. Not passed at the merge: %1</source>
        <translation>. لم يُجتز عند الدمج: %1</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>مدموج</translation>
    </message>
    <message>
        <source>gate ignored</source>
        <translation>تجاوز بوابة</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>my review</source>
        <translation>مراجعتي</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>a conflict with %1</source>
        <translation>تعارض مع %1</translation>
    </message>
    <message>
        <source>required check %1</source>
        <translation>الفحص الإلزامي %1</translation>
    </message>
    <message>
        <source>GitHub still finds out whether it can be merged</source>
        <translation>عدم تحقق GitHub بعد من إمكانية دمجه</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, gate: failed unit tests</comment>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>Ready to merge.</source>
        <translation>جاهز للدمج.</translation>
    </message>
    <message>
        <source>Your review is asked for. Missing: %1.</source>
        <translation>مراجعتك مطلوبة. ما ينقص: %1.</translation>
    </message>
    <message>
        <source>Blocked by %1.</source>
        <translation>محظور بسبب %1.</translation>
    </message>
    <message>
        <source>Waiting for others: %1.</source>
        <translation>بانتظار الآخرين: %1.</translation>
    </message>
    <message>
        <source>A draft; nothing else is in its way.</source>
        <translation>مسودة؛ لا شيء آخر يعترضها.</translation>
    </message>
    <message>
        <source>A draft. To come: %1.</source>
        <translation>مسودة. المتبقي: %1.</translation>
    </message>
    <message>
        <source>Merged in the last 30 days</source>
        <translation>مدموجة في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Merged around a gate</source>
        <translation>مدموجة بتجاوز بوابة</translation>
    </message>
    <message>
        <source>Ready to merge</source>
        <translation>جاهزة للدمج</translation>
    </message>
    <message>
        <source>Needs my review</source>
        <translation>تحتاج إلى مراجعتي</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>بانتظار الآخرين</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>مسودات</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظورة</translation>
    </message>
    <message>
        <source>Blocked by %1</source>
        <translation>محظورة بسبب %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>متأخر منذ %1</translation>
    </message>
    <message>
        <source>overdue at %1</source>
        <translation>يتأخر في %1</translation>
    </message>
    <message>
        <source>Its details</source>
        <translation>تفاصيله</translation>
    </message>
    <message>
        <source>Its checks</source>
        <translation>فحوصه</translation>
    </message>
    <message>
        <source>Its reviews</source>
        <translation>مراجعاته</translation>
    </message>
    <message>
        <source>Who is asked to review</source>
        <translation>المطلوب منهم مراجعته</translation>
    </message>
    <message>
        <source>Its files</source>
        <translation>ملفاته</translation>
    </message>
    <message>
        <source>Its labels</source>
        <translation>تسمياته</translation>
    </message>
    <message>
        <source>Its deployments</source>
        <translation>عمليات نشره</translation>
    </message>
    <message>
        <source>Whether it can be merged</source>
        <translation>إمكانية دمجه</translation>
    </message>
    <message>
        <source>Its place in the merge queue</source>
        <translation>موضعه في قائمة انتظار الدمج</translation>
    </message>
    <message>
        <source>How it was merged</source>
        <translation>كيفية دمجه</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>تعذّرت قراءة ما يلي: %1.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>تعذّرت قراءة ما يلي: %1: %2</translation>
    </message>
</context>
<context>
    <name>Trunkline::RemovePreviewDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>أتريد إزالة %1؟</translation>
    </message>
    <message>
        <source>What would be removed</source>
        <translation>ما سيُزال</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Looking what belongs to it…</source>
        <translation>جارٍ البحث عما ينتمي إليها…</translation>
    </message>
    <message>
        <source>It cannot be removed</source>
        <translation>لا يمكن إزالتها</translation>
    </message>
    <message>
        <source>Of %1, these %2 are removed, and nothing else:</source>
        <translation>يُزال من %1 ما يلي (العدد: %2) ولا شيء غيره:</translation>
    </message>
    <message>
        <source>Remove it although its pull request is open</source>
        <translation>أزلها مع أن طلب سحبها مفتوح</translation>
    </message>
    <message>
        <source>Remove it although nothing tells whether its pull request is open</source>
        <translation>أزلها مع أنه لا شيء يبيّن هل طلب سحبها مفتوح</translation>
    </message>
    <message>
        <source>Asking again whether its pull request is over…</source>
        <translation>جارٍ التحقق مجددًا من انتهاء طلب سحبها…</translation>
    </message>
    <message>
        <source>Nothing was removed: its pull request could not be looked at</source>
        <translation>لم يُزَل شيء: تعذّر الاطلاع على طلب سحبها</translation>
    </message>
    <message>
        <source>Nothing was removed: it is needed again</source>
        <translation>لم يُزَل شيء: عادت الحاجة إليها</translation>
    </message>
    <message>
        <source>Its pull request is not over any more: %1.</source>
        <translation>لم يعد طلب سحبها منتهيًا: %1.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>جارٍ الإزالة…</translation>
    </message>
    <message>
        <source>Nothing was removed: something was added to it meanwhile</source>
        <translation>لم يُزَل شيء: أُضيف إليها شيء في هذه الأثناء</translation>
    </message>
    <message>
        <source>It was not removed completely</source>
        <translation>لم تُزَل بالكامل</translation>
    </message>
</context>
<context>
    <name>Trunkline::ReportPage</name>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>the last four weeks, counted on this computer</source>
        <translation>الأسابيع الأربعة الأخيرة، بحساب هذا الحاسوب</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>no figure is made from fewer than %1 samples</source>
        <translation>لا يُحسب مؤشر من أقل من %1 من العينات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>The team’s week: figures, what was merged, what falls due</source>
        <translation>أسبوع الفريق: المؤشرات، وما دُمج، وما يحين استحقاقه</translation>
    </message>
</context>
<context>
    <name>Trunkline::ReportSaving</name>
    <message>
        <source>PDF, to print (*.pdf)</source>
        <translation>ملف PDF للطباعة (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>لم يُحفظ التقرير</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تتعذر كتابة ‎%1: %2</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
</context>
<context>
    <name>Trunkline::RepositoryWindow</name>
    <message>
        <source>Sandbox: the team, its code and its servers are made up. Everything here may be tried; all of it is gone when the window is closed.</source>
        <translation>بيئة تجريبية: الفريق وشيفرته وخوادمه كلها مختلقة. يمكن تجربة كل شيء هنا؛ ويزول كله عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>حُفظ في ‎%1.</translation>
    </message>
</context>
<context>
    <name>Trunkline::ReviewComment</name>
    <message>
        <source>Contract of `%1` is not allowed yet:</source>
        <translation>لم يُسمح بعد بـ contract لـ `%1`:</translation>
    </message>
    <message>
        <source>Hazards:</source>
        <translation>المخاطر:</translation>
    </message>
    <message>
        <source>Down: %1. %2</source>
        <translation>Down: %1. %2</translation>
    </message>
</context>
<context>
    <name>Trunkline::RuleCatalogue</name>
    <message>
        <source>Trunk is never force-pushed.</source>
        <translation>لا يُدفع إلى الفرع الرئيسي دفعًا قسريًا أبدًا.</translation>
    </message>
    <message>
        <source>Nobody may force-push or delete trunk.</source>
        <translation>لا يحق لأحد الدفع القسري إلى الفرع الرئيسي أو حذفه.</translation>
    </message>
    <message>
        <source>Commits come to trunk by merged pull requests.</source>
        <translation>تصل الإيداعات إلى الفرع الرئيسي عبر طلبات سحب مدموجة.</translation>
    </message>
    <message>
        <source>A revert on trunk is followed by a fix: roll forward.</source>
        <translation>يتبع كل عكس في الفرع الرئيسي إصلاح: roll forward.</translation>
    </message>
    <message>
        <source>Branch names start with an agreed prefix.</source>
        <translation>تبدأ أسماء الفروع ببادئة متفق عليها.</translation>
    </message>
    <message>
        <source>Branches are merged before they grow old.</source>
        <translation>تُدمج الفروع قبل أن تتقادم.</translation>
    </message>
    <message>
        <source>Merged branches are deleted.</source>
        <translation>تُحذف الفروع المدموجة.</translation>
    </message>
    <message>
        <source>Branches merge into trunk without conflicts.</source>
        <translation>تُدمج الفروع في الفرع الرئيسي بلا تعارضات.</translation>
    </message>
    <message>
        <source>Unit tests pass.</source>
        <translation>تنجح اختبارات الوحدة.</translation>
    </message>
    <message>
        <source>The AI review passes.</source>
        <translation>تنجح مراجعة AI.</translation>
    </message>
    <message>
        <source>A person approves.</source>
        <translation>يوافق شخص.</translation>
    </message>
    <message>
        <source>A healthy preview environment is up.</source>
        <translation>تتوفر بيئة معاينة سليمة.</translation>
    </message>
    <message>
        <source>Pull requests are merged before they grow old.</source>
        <translation>تُدمج طلبات السحب قبل أن تتقادم.</translation>
    </message>
    <message>
        <source>Expand and contract, and the code that still uses an object, do not come in one pull request.</source>
        <translation>لا يأتي expand وcontract والشيفرة التي ما زالت تستخدم كائنًا في طلب سحب واحد.</translation>
    </message>
    <message>
        <source>Flags are removed soon after full rollout.</source>
        <translation>تُزال الرايات بعد الطرح الكامل بوقت قصير.</translation>
    </message>
    <message>
        <source>Every flag that code evaluates is in the table.</source>
        <translation>كل راية تقيّمها الشيفرة موجودة في الجدول.</translation>
    </message>
    <message>
        <source>Every flag in the table is evaluated by code.</source>
        <translation>كل راية في الجدول تقيّمها الشيفرة.</translation>
    </message>
    <message>
        <source>Flags have an owner and a description.</source>
        <translation>للرايات مالك ووصف.</translation>
    </message>
    <message>
        <source>Flags are evaluated on the web side and in the API.</source>
        <translation>تُقيَّم الرايات في جانب الويب وفي API.</translation>
    </message>
    <message>
        <source>Flags are audited regularly.</source>
        <translation>تُدقَّق الرايات بانتظام.</translation>
    </message>
    <message>
        <source>Flags that stay off are removed.</source>
        <translation>تُزال الرايات التي تبقى معطّلة.</translation>
    </message>
    <message>
        <source>Every migration has a down migration.</source>
        <translation>لكل ترحيل ترحيل down.</translation>
    </message>
    <message>
        <source>Down migrations restore what was there.</source>
        <translation>تستعيد ترحيلات down ما كان موجودًا.</translation>
    </message>
    <message>
        <source>Nothing is destroyed without an earlier expand.</source>
        <translation>لا يُتلف شيء بلا expand سابق.</translation>
    </message>
    <message>
        <source>Contract only after the backfill is done and the old object is no longer read.</source>
        <translation>لا contract إلا بعد اكتمال backfill وتوقف قراءة الكائن القديم.</translation>
    </message>
    <message>
        <source>Down migrations were exercised since they changed.</source>
        <translation>جُرّبت ترحيلات down منذ تغيّرها.</translation>
    </message>
    <message>
        <source>Migrations take no long blocking locks.</source>
        <translation>لا تأخذ الترحيلات أقفالًا حاجبة طويلة.</translation>
    </message>
    <message>
        <source>The database and trunk hold the same migrations.</source>
        <translation>تحوي قاعدة البيانات والفرع الرئيسي الترحيلات نفسها.</translation>
    </message>
    <message>
        <source>Migrations can be judged.</source>
        <translation>يمكن الحكم على الترحيلات.</translation>
    </message>
    <message>
        <source>Services run as many tasks as they should.</source>
        <translation>تشغّل الخدمات العدد المطلوب من المهام.</translation>
    </message>
    <message>
        <source>No update or rollback is paused.</source>
        <translation>لا تحديث أو تراجع متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>No service rolled back by itself.</source>
        <translation>لم تتراجع أي خدمة تلقائيًا.</translation>
    </message>
    <message>
        <source>Services have a health check.</source>
        <translation>للخدمات فحص صحة.</translation>
    </message>
    <message>
        <source>Updates and rollbacks start new tasks first.</source>
        <translation>تبدأ التحديثات وعمليات التراجع المهام الجديدة أولًا.</translation>
    </message>
    <message>
        <source>Failed updates roll back.</source>
        <translation>يُتراجع عن التحديثات الفاشلة.</translation>
    </message>
    <message>
        <source>Services run what trunk holds.</source>
        <translation>تشغّل الخدمات ما في الفرع الرئيسي.</translation>
    </message>
    <message>
        <source>Secrets are Swarm secrets, not environment variables.</source>
        <translation>الأسرار هي أسرار Swarm لا متغيرات بيئة.</translation>
    </message>
    <message>
        <source>Tasks do not crash again and again.</source>
        <translation>لا تنهار المهام مرارًا.</translation>
    </message>
    <message>
        <source>Updates end in time.</source>
        <translation>تنتهي التحديثات في وقتها.</translation>
    </message>
    <message>
        <source>Previews end with their pull request.</source>
        <translation>تنتهي المعاينات بانتهاء طلبات سحبها.</translation>
    </message>
    <message>
        <source>Previews answer.</source>
        <translation>تجيب المعاينات.</translation>
    </message>
    <message>
        <source>Previews run the head of their pull request.</source>
        <translation>تشغّل المعاينات رأس طلب السحب.</translation>
    </message>
    <message>
        <source>Trunk holds the rules of the AI review.</source>
        <translation>يحوي الفرع الرئيسي قواعد مراجعة AI.</translation>
    </message>
</context>
<context>
    <name>Trunkline::RuleModel</name>
    <message>
        <source>How many began in the last 30 days, as far as this computer saw it</source>
        <translation>عدد ما بدأ في آخر 30 يومًا، بقدر ما رصده هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) do not count now</source>
        <translation>
            <numerusform>كل الملاحظات تُحتسب الآن</numerusform>
            <numerusform>ملاحظة واحدة لا تُحتسب الآن</numerusform>
            <numerusform>ملاحظتان لا تُحتسبان الآن</numerusform>
            <numerusform>%n ملاحظات لا تُحتسب الآن</numerusform>
            <numerusform>%n ملاحظة لا تُحتسب الآن</numerusform>
            <numerusform>%n ملاحظة لا تُحتسب الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>تشترط</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>مستثنى</translation>
    </message>
</context>
<context>
    <name>Trunkline::RulePage</name>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>نسخ كجدول Markdown</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Filter rules: name, words, branches, error…</source>
        <translation>تصفية القواعد: الاسم، الكلمات، الفروع، خطأ…</translation>
    </message>
    <message>
        <source>%1 rules · %2 broken now</source>
        <translation>القواعد: %1 · المخالَفة الآن: %2</translation>
    </message>
    <message>
        <source>%1 of %2 are broken now</source>
        <translation>%1 من %2 مخالَفة الآن</translation>
    </message>
    <message>
        <source>limits and switches come from .trunkline.yaml</source>
        <translation>تأتي الحدود والإعدادات من‎ .trunkline.yaml</translation>
    </message>
    <message>
        <source>No rule matches</source>
        <translation>لا قاعدة مطابقة</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
</context>
<context>
    <name>Trunkline::RulePanel</name>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>What the rule finds now</source>
        <translation>ما تجده القاعدة الآن</translation>
    </message>
    <message>
        <source>Files of the AI reviewer’s rules on trunk</source>
        <translation>ملفات قواعد مراجع AI في الفرع الرئيسي</translation>
    </message>
    <message>
        <source>The file’s text</source>
        <translation>نص الملف</translation>
    </message>
    <message>
        <source>What is known of the rule</source>
        <translation>ما يُعرف عن القاعدة</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Exemptions</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>AI rules</source>
        <translation>قواعد AI</translation>
    </message>
    <message>
        <source>Changes that were written with an agent, or change its rules</source>
        <translation>تغييرات كُتبت بمساعدة وكيل، أو تغيّر قواعده</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>الملاحظات %1</translation>
    </message>
    <message>
        <source>Exemptions %1</source>
        <translation>الاستثناءات %1</translation>
    </message>
    <message>
        <source>and %1 more, on the overview</source>
        <translation>و%1 أخرى في «نظرة عامة»</translation>
    </message>
    <message>
        <source>Nothing breaks it.</source>
        <translation>لا شيء يخالفها.</translation>
    </message>
    <message>
        <source>Not decided.</source>
        <translation>لم يُحسم.</translation>
    </message>
    <message>
        <source>None. One is a line in .trunkline.yaml with rule, subject, reason, name and last day.</source>
        <translation>لا شيء. الاستثناء سطر في‎ .trunkline.yaml فيه القاعدة والموضوع والسبب والاسم واليوم الأخير.</translation>
    </message>
    <message>
        <source>AI rules %1</source>
        <translation>قواعد AI %1</translation>
    </message>
    <message>
        <source>%1 %2 changes .ai/rules: %3</source>
        <translation>%1 %2 يغيّر‎ .ai/rules: %3</translation>
    </message>
    <message>
        <source>%1 %2, with %3. Gates: %4</source>
        <translation>%1 %2، مع %3. البوابات: %4</translation>
    </message>
    <message>
        <source>Agents %1</source>
        <translation>الوكلاء %1</translation>
    </message>
    <message>
        <source>No commit of the last 30 days names an agent as its co-author.</source>
        <translation>لا إيداع في آخر 30 يومًا يسمّي وكيلًا مؤلفًا مشاركًا.</translation>
    </message>
    <message>
        <source>Trunk has no files in .ai/rules/.</source>
        <translation>لا ملفات في‎ .ai/rules/‎ في الفرع الرئيسي.</translation>
    </message>
</context>
<context>
    <name>Trunkline::SchemaChangeModel</name>
    <message>
        <source>allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>خلال %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>A migration says so in its head.</source>
        <translation>يصرّح بذلك ترحيل في رأسه.</translation>
    </message>
    <message>
        <source>The new one is computed from the old one.</source>
        <translation>يُحسب الجديد من القديم.</translation>
    </message>
    <message>
        <source>It is renamed in place.</source>
        <translation>يُعاد تسميته في مكانه.</translation>
    </message>
    <message>
        <source>A guess by names. Say it in the head of the migration: -- trunkline: replaces %1</source>
        <translation>تخمين بحسب الأسماء. صرّح به في رأس الترحيل:‎ -- trunkline: replaces %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>Backfill</translation>
    </message>
    <message>
        <source>Last read of the old one</source>
        <translation>آخر قراءة للقديم</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Dual write</source>
        <translation>الكتابة المزدوجة</translation>
    </message>
</context>
<context>
    <name>Trunkline::SearchField</name>
    <message>
        <source>Nothing to filter here</source>
        <translation>لا شيء للتصفية هنا</translation>
    </message>
    <message>
        <source>%1 (Ctrl+F or /)</source>
        <translation>%1 (Ctrl+F أو /)</translation>
    </message>
    <message>
        <source>Words are looked for in each row, &quot;two words&quot; as they are; all of them must fit. Operators:</source>
        <translation>يُبحث عن الكلمات في كل صف، وعن \&quot;كلمتين معًا\&quot; كما هما؛ ويجب أن تطابق كلها. العوامل:</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceActions</name>
    <message>
        <source>Show details</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>Show logs</source>
        <translation>عرض السجلات</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>نسخ الاسم</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>نسخ كجدول Markdown</translation>
    </message>
    <message>
        <source>Copy commit</source>
        <translation>نسخ الإيداع</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>تراجع…</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>إعادة تشغيل…</translation>
    </message>
    <message>
        <source>Scale…</source>
        <translation>تغيير عدد المهام…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>نسخ الأسماء</translation>
    </message>
    <message>
        <source>The engine keeps no version before this one</source>
        <translation>لا يحتفظ المحرك بإصدار قبل هذا</translation>
    </message>
    <message>
        <source>Back to the version before</source>
        <translation>العودة إلى الإصدار السابق</translation>
    </message>
    <message>
        <source>Replace every task, by the service&apos;s own update rules</source>
        <translation>استبدال كل المهام وفق قواعد التحديث الخاصة بالخدمة</translation>
    </message>
    <message>
        <source>Change how many tasks run</source>
        <translation>تغيير عدد المهام العاملة</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceChangeDialog</name>
    <message>
        <source>New tasks start before old ones stop (start-first).</source>
        <translation>تبدأ المهام الجديدة قبل إيقاف القديمة (start-first).</translation>
    </message>
    <message>
        <source>Each task stops before its successor starts (stop-first): fewer tasks serve meanwhile.</source>
        <translation>تتوقف كل مهمة قبل بدء خليفتها (stop-first): تعمل مهام أقل في أثناء ذلك.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Tasks wanted</source>
        <translation>عدد المهام المطلوب</translation>
    </message>
    <message>
        <source> tasks</source>
        <translation> مهام</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة تشغيل</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>تغيير عدد المهام</translation>
    </message>
    <message>
        <source>Roll %1 back?</source>
        <translation>أتريد التراجع في %1 إلى الإصدار السابق؟</translation>
    </message>
    <message>
        <source>Restart all tasks of %1?</source>
        <translation>أتريد إعادة تشغيل كل مهام %1؟</translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation>تغيير عدد مهام %1</translation>
    </message>
    <message>
        <source>From %1 back to %2.</source>
        <translation>تراجع من %1 إلى %2.</translation>
    </message>
    <message>
        <source>The engine keeps no version before this one.</source>
        <translation>لا يحتفظ المحرك بإصدار قبل هذا.</translation>
    </message>
    <message>
        <source>%1 stays; every task is replaced, %2 in all.</source>
        <translation>يبقى %1؛ وتُستبدل كل المهام، وعددها %2.</translation>
    </message>
    <message>
        <source>What the engine remembers of the last rollout is replaced by this one; the local history keeps it.</source>
        <translation>يحل هذا الطرح محل ما يتذكره المحرك عن آخر طرح؛ ويحتفظ به السجل المحلي.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n tasks already.</source>
        <translation>
            <numerusform>ليس لها مهام أصلًا.</numerusform>
            <numerusform>لها مهمة واحدة أصلًا.</numerusform>
            <numerusform>لها مهمتان أصلًا.</numerusform>
            <numerusform>لها %n مهام أصلًا.</numerusform>
            <numerusform>لها %n مهمة أصلًا.</numerusform>
            <numerusform>لها %n مهمة أصلًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 tasks.</source>
        <translation>يتغير عدد المهام من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Nothing will run any more.</source>
        <translation>لن يعمل شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>Service version %1.</source>
        <translation>إصدار الخدمة %1.</translation>
    </message>
    <message>
        <source>The service is gone</source>
        <translation>لم تعد الخدمة موجودة</translation>
    </message>
    <message>
        <source>Somebody removed it meanwhile.</source>
        <translation>أزالها أحدهم في هذه الأثناء.</translation>
    </message>
    <message>
        <source>It was changed meanwhile</source>
        <translation>تغيّرت الخدمة في هذه الأثناء</translation>
    </message>
    <message>
        <source>This is what it is now, and what would be done. Decide again.</source>
        <translation>هذا وضعها الآن، وما سيُنفَّذ. قرّر من جديد.</translation>
    </message>
    <message>
        <source>Nothing was done: it was changed meanwhile</source>
        <translation>لم يُنفَّذ شيء: تغيّرت الخدمة في هذه الأثناء</translation>
    </message>
    <message>
        <source>Reading what it is now…</source>
        <translation>جارٍ قراءة وضعها الحالي…</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>%1 is being rolled back.</source>
        <translation>يجري التراجع في %1.</translation>
    </message>
    <message>
        <source>The tasks of %1 are being replaced.</source>
        <translation>يجري استبدال مهام %1.</translation>
    </message>
    <message>
        <source>%1 is being scaled to %2.</source>
        <translation>يجري تغيير عدد مهام %1 إلى %2.</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceDrift</name>
    <message>
        <source>Stack file and what runs</source>
        <translation>ملف stack وما يعمل</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceFacts</name>
    <message numerus="yes">
        <source>%n replicas</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%n نسخ</numerusform>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>one task on every node</source>
        <translation>مهمة واحدة على كل عقدة</translation>
    </message>
    <message numerus="yes">
        <source>a job of %n runs</source>
        <translation>
            <numerusform>مهمة (job) بلا تشغيل</numerusform>
            <numerusform>مهمة (job) بتشغيل واحد</numerusform>
            <numerusform>مهمة (job) بتشغيلين</numerusform>
            <numerusform>مهمة (job) بعدد %n مرات تشغيل</numerusform>
            <numerusform>مهمة (job) بعدد %n مرة تشغيل</numerusform>
            <numerusform>مهمة (job) بعدد %n مرة تشغيل</numerusform>
        </translation>
    </message>
    <message>
        <source>a job on every node</source>
        <translation>مهمة (job) على كل عقدة</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>المعالجات: %1</translation>
    </message>
    <message>
        <source>in the service</source>
        <translation>في الخدمة</translation>
    </message>
    <message>
        <source>in the image</source>
        <translation>في الصورة</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>image</source>
        <comment>where a commit is from</comment>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>tag</source>
        <comment>where a commit is from</comment>
        <translation>tag</translation>
    </message>
    <message>
        <source>label</source>
        <comment>where a commit is from</comment>
        <translation>label</translation>
    </message>
    <message>
        <source>Facts of the service</source>
        <translation>معلومات الخدمة</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>غير آمن</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>البصمة (digest)</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>الإيداع</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>المنافذ</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>فحص الصحة</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>التحديث</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>Secrets and configs</source>
        <translation>الأسرار والتهيئات</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>%1 (%2, from the %3)</source>
        <translation>%1 (%2، المصدر: %3)</translation>
    </message>
    <message>
        <source>%1, reserved %2</source>
        <translation>%1، المحجوز %2</translation>
    </message>
    <message>
        <source>index %1, changed %2</source>
        <translation>الفهرس %1، تغيّر في %2</translation>
    </message>
    <message>
        <source>starts the new task first</source>
        <translation>تبدأ المهمة الجديدة أولًا</translation>
    </message>
    <message>
        <source>stops the old task first</source>
        <translation>توقف المهمة القديمة أولًا</translation>
    </message>
    <message>
        <source>pauses on failure</source>
        <translation>تتوقف مؤقتًا عند الفشل</translation>
    </message>
    <message>
        <source>goes on after a failure</source>
        <translation>تستمر بعد الفشل</translation>
    </message>
    <message>
        <source>rolls back on failure</source>
        <translation>تتراجع عند الفشل</translation>
    </message>
    <message>
        <source>watched for %1</source>
        <translation>مراقبة لمدة %1</translation>
    </message>
    <message>
        <source>the engine&apos;s defaults</source>
        <translation>افتراضيات المحرك</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceFilterBar</name>
    <message>
        <source>Not grouped</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>حسب الحالة</translation>
    </message>
    <message>
        <source>By stack</source>
        <translation>حسب stack</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>تتطلب الانتباه</translation>
    </message>
    <message>
        <source>Show services: %1</source>
        <translation>عرض الخدمات: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceFindingWording</name>
    <message>
        <source>It runs %1, which is not on trunk.</source>
        <translation>تشغّل %1 الذي ليس في الفرع الرئيسي.</translation>
    </message>
    <message>
        <source>It runs %1, %2 commits behind trunk for %3; the limit is %4.</source>
        <translation>تشغّل %1 المتخلف عن الفرع الرئيسي (عدد الإيداعات: %2) منذ %3؛ الحد %4.</translation>
    </message>
    <message>
        <source>Bring the change to trunk, or deploy what trunk holds.</source>
        <translation>انقل التغيير إلى الفرع الرئيسي، أو انشر ما في الفرع الرئيسي.</translation>
    </message>
    <message>
        <source>Deploy trunk, or look why the deployment did not go through.</source>
        <translation>انشر الفرع الرئيسي، أو اعرف لماذا لم يتم النشر.</translation>
    </message>
    <message>
        <source>Look at its tasks: docker service ps --no-trunc %1</source>
        <translation>راجع مهامها: docker service ps --no-trunc %1</translation>
    </message>
    <message>
        <source>It has no health check, so a new task counts as running at once.</source>
        <translation>ليس لها فحص صحة، لذا تُعد المهمة الجديدة عاملة فورًا.</translation>
    </message>
    <message>
        <source>An update stops the old task before the new one runs.</source>
        <translation>يوقف التحديث المهمة القديمة قبل أن تعمل الجديدة.</translation>
    </message>
    <message>
        <source>A rollback stops the task before the old one runs again: the engine&apos;s default.</source>
        <translation>يوقف التراجع المهمة قبل أن تعمل القديمة مجددًا: هذا افتراضي المحرك.</translation>
    </message>
    <message>
        <source>A rollback stops the task before the old one runs again.</source>
        <translation>يوقف التراجع المهمة قبل أن تعمل القديمة مجددًا.</translation>
    </message>
    <message>
        <source>A failing update is not rolled back.</source>
        <translation>لا يُتراجع عن التحديث الفاشل.</translation>
    </message>
    <message>
        <source>Its image %1 is not pinned to a digest.</source>
        <translation>صورتها %1 غير مثبّتة على بصمة (digest).</translation>
    </message>
    <message>
        <source>The environment variable %1 holds what looks like a secret.</source>
        <translation>يحوي متغير البيئة %1 ما يبدو سرًّا.</translation>
    </message>
    <message>
        <source>Without a health check it is watched for less than 30 s after an update.</source>
        <translation>تُراقَب بلا فحص صحة أقل من 30 ث بعد التحديث.</translation>
    </message>
    <message>
        <source>It has one task, and an update stops it before the new one runs: every update is an outage.</source>
        <translation>لها مهمة واحدة يوقفها التحديث قبل أن تعمل الجديدة: كل تحديث انقطاع للخدمة.</translation>
    </message>
    <message>
        <source>Give the service (or its image) a health check.</source>
        <translation>أضف فحص صحة إلى الخدمة (أو إلى صورتها).</translation>
    </message>
    <message>
        <source>Set order: start-first under deploy: in update_config and in rollback_config.</source>
        <translation>اضبط order: start-first تحت deploy: في update_config وفي rollback_config.</translation>
    </message>
    <message>
        <source>Set failure_action: rollback under deploy: update_config.</source>
        <translation>اضبط failure_action: rollback تحت deploy: update_config.</translation>
    </message>
    <message>
        <source>Make it a Swarm secret, read it from /run/secrets, and change its value.</source>
        <translation>اجعله سر Swarm، واقرأه من‎ /run/secrets، وغيّر قيمته.</translation>
    </message>
    <message numerus="yes">
        <source>The images of %n services are not on the node that was asked.</source>
        <translation>
            <numerusform>صور كل الخدمات موجودة على العقدة المستعلَم منها.</numerusform>
            <numerusform>صورة خدمة واحدة ليست على العقدة المستعلَم منها.</numerusform>
            <numerusform>صورتا خدمتين ليستا على العقدة المستعلَم منها.</numerusform>
            <numerusform>صور %n خدمات ليست على العقدة المستعلَم منها.</numerusform>
            <numerusform>صور %n خدمة ليست على العقدة المستعلَم منها.</numerusform>
            <numerusform>صور %n خدمة ليست على العقدة المستعلَم منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The commit of %n services is not known here.</source>
        <translation>
            <numerusform>إيداعات كل الخدمات معروفة هنا.</numerusform>
            <numerusform>إيداع خدمة واحدة غير معروف هنا.</numerusform>
            <numerusform>إيداعا خدمتين غير معروفين هنا.</numerusform>
            <numerusform>إيداعات %n خدمات غير معروفة هنا.</numerusform>
            <numerusform>إيداعات %n خدمة غير معروفة هنا.</numerusform>
            <numerusform>إيداعات %n خدمة غير معروفة هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The state of %n services is not known.</source>
        <translation>
            <numerusform>حالة كل الخدمات معروفة.</numerusform>
            <numerusform>حالة خدمة واحدة غير معروفة.</numerusform>
            <numerusform>حالة خدمتين غير معروفة.</numerusform>
            <numerusform>حالة %n خدمات غير معروفة.</numerusform>
            <numerusform>حالة %n خدمة غير معروفة.</numerusform>
            <numerusform>حالة %n خدمة غير معروفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>على %1: %2</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceLog</name>
    <message>
        <source>Whose log</source>
        <translation>سجل من</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause the log</source>
        <translation>إيقاف السجل مؤقتًا</translation>
    </message>
    <message>
        <source>Stop reading; the engine waits and nothing is lost</source>
        <translation>إيقاف القراءة؛ ينتظر المحرك ولا يضيع شيء</translation>
    </message>
    <message>
        <source>Find in log…</source>
        <translation>بحث في السجل…</translation>
    </message>
    <message>
        <source>Find in log</source>
        <translation>بحث في السجل</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>كل المهام</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>الخانة %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>جارٍ قراءة السجل…</translation>
    </message>
    <message>
        <source>Times are local. The newest %1 lines are kept.</source>
        <translation>الأوقات محلية. يُحتفظ بأحدث %1 من الأسطر.</translation>
    </message>
    <message>
        <source>Paused: the engine waits.</source>
        <translation>متوقف مؤقتًا: المحرك ينتظر.</translation>
    </message>
    <message>
        <source>Following.</source>
        <translation>متابعة.</translation>
    </message>
    <message>
        <source>“%1” is not in these lines.</source>
        <translation>«%1» غير موجود في هذه الأسطر.</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceModel</name>
    <message>
        <source>Neither a label nor the image says which commit it was built from</source>
        <translation>لا تذكر التسمية (label) ولا الصورة الإيداع الذي بُنيت منه</translation>
    </message>
    <message>
        <source>This repository does not know the commit</source>
        <translation>لا يعرف هذا المستودع الإيداع</translation>
    </message>
    <message>
        <source>behind since %1</source>
        <translation>متخلفة منذ %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>العاملة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>الإيداع</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>الفرع الرئيسي</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّرت</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>المنافذ</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServicePage</name>
    <message>
        <source>without a stack</source>
        <translation>بلا stack</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Which services</source>
        <translation>أي الخدمات</translation>
    </message>
    <message>
        <source>Swarm</source>
        <translation>Swarm</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>This machine %1</source>
        <translation>هذا الجهاز %1</translation>
    </message>
    <message>
        <source>Filter services: name, stack, image, state:paused, behind:&gt;3…</source>
        <translation>تصفية الخدمات: الاسم، stack، الصورة، state:paused، behind:&gt;3…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln services</source>
        <translation>
            <numerusform>لا خدمات</numerusform>
            <numerusform>خدمة واحدة</numerusform>
            <numerusform>خدمتان</numerusform>
            <numerusform>%Ln خدمات</numerusform>
            <numerusform>%Ln خدمة</numerusform>
            <numerusform>%Ln خدمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes</source>
        <translation>
            <numerusform>لا عقد</numerusform>
            <numerusform>عقدة واحدة</numerusform>
            <numerusform>عقدتان</numerusform>
            <numerusform>%Ln عقد</numerusform>
            <numerusform>%Ln عقدة</numerusform>
            <numerusform>%Ln عقدة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, engine %2</source>
        <translation>%1، المحرك %2</translation>
    </message>
    <message>
        <source>Production drift</source>
        <translation>انحراف الإنتاج</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation>تراجع: %1</translation>
    </message>
    <message numerus="yes">
        <source>Docker Swarm · %n nodes</source>
        <translation>
            <numerusform>Docker Swarm · بلا عقد</numerusform>
            <numerusform>Docker Swarm · عقدة واحدة</numerusform>
            <numerusform>Docker Swarm · عقدتان</numerusform>
            <numerusform>Docker Swarm · %n عقد</numerusform>
            <numerusform>Docker Swarm · %n عقدة</numerusform>
            <numerusform>Docker Swarm · %n عقدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Docker Swarm</source>
        <translation>Docker Swarm</translation>
    </message>
    <message>
        <source>%1 of %2 are well</source>
        <translation>السليمة: %1 من %2</translation>
    </message>
    <message>
        <source>%1 need attention</source>
        <translation>تتطلب الانتباه: %1</translation>
    </message>
    <message>
        <source>%1 rolling out</source>
        <translation>قيد الطرح: %1</translation>
    </message>
    <message>
        <source>No Docker Swarm is connected</source>
        <translation>لا يوجد Docker Swarm متصل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Asking the swarm…</source>
        <translation>جارٍ الاستعلام من Swarm…</translation>
    </message>
    <message>
        <source>The swarm runs no service</source>
        <translation>لا يشغّل Swarm أي خدمة</translation>
    </message>
    <message>
        <source>Deploy one with: docker stack deploy</source>
        <translation>انشر خدمة بالأمر: docker stack deploy</translation>
    </message>
    <message>
        <source>No service matches</source>
        <translation>لا خدمة مطابقة</translation>
    </message>
    <message>
        <source>Words look at name, stack, image, commit and state; node:one or behind:&gt;3 at one fact.</source>
        <translation>تبحث الكلمات في الاسم وstack والصورة والإيداع والحالة؛ أما node:one أو behind:&gt;3 فتفحص معلومة واحدة.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Connect one here, choose a docker context (docker context use NAME), or set DOCKER_HOST.</source>
        <translation>اتصل بواحد من هنا، أو اختر docker context (docker context use NAME)، أو اضبط DOCKER_HOST.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>اتصال…</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServicePanel</name>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Tasks by slot</source>
        <translation>المهام حسب الخانة</translation>
    </message>
    <message>
        <source>What is known of the service</source>
        <translation>ما يُعرف عن الخدمة</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>عمليات الطرح</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>التهيئة</translation>
    </message>
    <message>
        <source>Stack file</source>
        <translation>ملف stack</translation>
    </message>
    <message>
        <source>Tasks %1</source>
        <translation>المهام %1</translation>
    </message>
    <message>
        <source>Stack file ≠</source>
        <translation>ملف stack ≠</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceRollouts</name>
    <message>
        <source>The engine knows of no rollout of this service.</source>
        <translation>لا يعرف المحرك أي طرح لهذه الخدمة.</translation>
    </message>
    <message>
        <source>tried commit: %1</source>
        <translation>الإيداع المجرَّب: %1</translation>
    </message>
    <message>
        <source>tried digest: %1</source>
        <translation>البصمة المجرَّبة: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>السابق: %1</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>الانتهاء: %1</translation>
    </message>
    <message>
        <source>fewest tasks up: %1 of %2</source>
        <translation>أقل عدد مهام عاملة: %1 من %2</translation>
    </message>
    <message>
        <source>The failing task&apos;s last lines:</source>
        <translation>آخر أسطر المهمة الفاشلة:</translation>
    </message>
    <message>
        <source>The failing task&apos;s log is not known.</source>
        <translation>سجل المهمة الفاشلة غير معروف.</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>عمليات الطرح</translation>
    </message>
    <message>
        <source>What happened in the rollout</source>
        <translation>ما حدث في الطرح</translation>
    </message>
    <message>
        <source>The last rollout, step by step</source>
        <translation>آخر طرح، خطوة بخطوة</translation>
    </message>
    <message>
        <source>the engine&apos;s words: %1</source>
        <translation>بكلمات المحرك: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceWording</name>
    <message>
        <source>%1 of %2 tasks run</source>
        <translation>المهام العاملة: %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks run</source>
        <translation>
            <numerusform>لا مهام عاملة</numerusform>
            <numerusform>مهمة عاملة واحدة</numerusform>
            <numerusform>مهمتان عاملتان</numerusform>
            <numerusform>%Ln مهام عاملة</numerusform>
            <numerusform>%Ln مهمة عاملة</numerusform>
            <numerusform>%Ln مهمة عاملة</numerusform>
        </translation>
    </message>
    <message>
        <source>the new version</source>
        <translation>الإصدار الجديد</translation>
    </message>
    <message>
        <source>%1 of %2 runs are done</source>
        <translation>مرات التشغيل المكتملة: %1 من %2</translation>
    </message>
    <message>
        <source>%1 runs are done</source>
        <translation>مرات التشغيل المكتملة: %1</translation>
    </message>
    <message>
        <source>%1, and the last one failed</source>
        <translation>%1، وفشلت الأخيرة</translation>
    </message>
    <message>
        <source>The rollback failed as well and is paused, %1</source>
        <translation>فشل التراجع أيضًا وهو متوقف مؤقتًا، %1</translation>
    </message>
    <message>
        <source>The update is paused after a failure and its tasks still crash, %1</source>
        <translation>التحديث متوقف مؤقتًا بعد فشل وما زالت مهامه تنهار، %1</translation>
    </message>
    <message>
        <source>The update is paused after a failure, %1</source>
        <translation>التحديث متوقف مؤقتًا بعد فشل، %1</translation>
    </message>
    <message>
        <source>Swarm is going back to %1 because %2 failed, %3</source>
        <translation>يعود Swarm إلى %1 لأن %2 فشل، %3</translation>
    </message>
    <message>
        <source>Somebody rolls it back from %1 to %2, %3.</source>
        <translation>يجري تراجع يدوي من %1 إلى %2، %3.</translation>
    </message>
    <message>
        <source>Nothing is up while it is updated to %1</source>
        <translation>لا شيء يعمل في أثناء التحديث إلى %1</translation>
    </message>
    <message>
        <source>The update is stuck at %1 new tasks, %2</source>
        <translation>التحديث عالق (المهام الجديدة: %1)، %2</translation>
    </message>
    <message>
        <source>%1 was rolled back by hand to %2, %3</source>
        <translation>تُراجع يدويًا عن %1 إلى %2، %3</translation>
    </message>
    <message>
        <source>%1 failed and Swarm went back to %2, %3</source>
        <translation>فشل %1 وعاد Swarm إلى %2، %3</translation>
    </message>
    <message>
        <source>It is up after a crash loop (%1 failures), %2</source>
        <translation>تعمل بعد انهيار متكرر (مرات الفشل: %1)، %2</translation>
    </message>
    <message>
        <source>Its tasks crash again and again (%1 failures), %2</source>
        <translation>تنهار مهامها مرارًا (مرات الفشل: %1)، %2</translation>
    </message>
    <message>
        <source>%1, and no node takes the others</source>
        <translation>%1، ولا تقبل أي عقدة البقية</translation>
    </message>
    <message>
        <source>%1, and Swarm has given up starting more</source>
        <translation>%1، وكفّ Swarm عن بدء المزيد</translation>
    </message>
    <message>
        <source>%1, and a task failed</source>
        <translation>%1، وفشلت مهمة</translation>
    </message>
    <message>
        <source>%1, because node %2 is down; Swarm starts them elsewhere.</source>
        <translation>%1، لأن العقدة %2 متعطلة؛ يبدأ Swarm المهام في مكان آخر.</translation>
    </message>
    <message>
        <source>%1, because node %2 is being drained.</source>
        <translation>%1، لأن العقدة %2 قيد الإخلاء (drain).</translation>
    </message>
    <message>
        <source>%1, and nothing says why.</source>
        <translation>%1، ولا شيء يبيّن السبب.</translation>
    </message>
    <message>
        <source>It is being scaled, %1.</source>
        <translation>يجري تغيير عدد المهام، %1.</translation>
    </message>
    <message>
        <source>It is starting, %1.</source>
        <translation>قيد البدء، %1.</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>rolling out</source>
        <translation>قيد الطرح</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>قيد التراجع</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>تراجعت</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>متدهورة</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>%1/%2 done</source>
        <translation>%1/%2 مكتمل</translation>
    </message>
    <message>
        <source>How it stands is not known: the engine has not confirmed it for too long.</source>
        <translation>وضعها غير معروف: لم يؤكده المحرك منذ وقت طويل.</translation>
    </message>
    <message numerus="yes">
        <source>It is scaled to 0; %Ln tasks still stop.</source>
        <translation>
            <numerusform>عدد المهام المطلوب 0؛ ولا مهام قيد الإيقاف.</numerusform>
            <numerusform>عدد المهام المطلوب 0؛ وما زالت مهمة واحدة قيد الإيقاف.</numerusform>
            <numerusform>عدد المهام المطلوب 0؛ وما زالت مهمتان قيد الإيقاف.</numerusform>
            <numerusform>عدد المهام المطلوب 0؛ وما زالت %Ln مهام قيد الإيقاف.</numerusform>
            <numerusform>عدد المهام المطلوب 0؛ وما زالت %Ln مهمة قيد الإيقاف.</numerusform>
            <numerusform>عدد المهام المطلوب 0؛ وما زالت %Ln مهمة قيد الإيقاف.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is scaled to 0.</source>
        <translation>عدد المهام المطلوب 0.</translation>
    </message>
    <message>
        <source>Its task ended by itself and is not to be started again.</source>
        <translation>انتهت مهمتها من تلقاء نفسها ولن تُبدأ من جديد.</translation>
    </message>
    <message>
        <source>%1, restarted %2 times a moment ago</source>
        <translation>%1، وأُعيد التشغيل قبل قليل (المرات: %2)</translation>
    </message>
    <message>
        <source>%1 is not in production although its deployment ended without an error. Read the failing task&apos;s log, fix it and roll forward.</source>
        <translation>ليس %1 في الإنتاج مع أن نشره انتهى بلا خطأ. اقرأ سجل المهمة الفاشلة وأصلح الخلل وانشر إصلاحًا (roll forward).</translation>
    </message>
    <message>
        <source>Neither version starts. Deploy one that is known to work.</source>
        <translation>لا يبدأ أي من الإصدارين. انشر إصدارًا معروفًا بأنه يعمل.</translation>
    </message>
    <message>
        <source>Swarm waits: roll back, or deploy a version that works.</source>
        <translation>ينتظر Swarm: تراجع، أو انشر إصدارًا يعمل.</translation>
    </message>
    <message>
        <source>Swarm waits: deploy a version that works.</source>
        <translation>ينتظر Swarm: انشر إصدارًا يعمل.</translation>
    </message>
    <message>
        <source>Swarm waits without an end for a node that fits: make room, or ask for less.</source>
        <translation>ينتظر Swarm بلا نهاية عقدة مناسبة: وفّر مكانًا، أو اطلب موارد أقل.</translation>
    </message>
    <message>
        <source>Read the failing task&apos;s log; where the version before worked, roll back to it.</source>
        <translation>اقرأ سجل المهمة الفاشلة؛ وإن كان الإصدار السابق يعمل فتراجع إليه.</translation>
    </message>
    <message>
        <source>it ended by itself, or was stopped as unhealthy and obeyed</source>
        <translation>انتهت من تلقاء نفسها، أو أُمرت بالتوقف لأنها غير سليمة فامتثلت</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>رمز الخروج %1</translation>
    </message>
    <message>
        <source>not on trunk</source>
        <translation>ليس في الفرع الرئيسي</translation>
    </message>
    <message>
        <source>trunk&apos;s tip</source>
        <translation>رأس الفرع الرئيسي</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>متخلف بـ %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>rolled back by Swarm</source>
        <translation>تراجع من Swarm</translation>
    </message>
    <message>
        <source>rolled back by hand</source>
        <translation>تراجع يدوي</translation>
    </message>
    <message>
        <source>rollback failed</source>
        <translation>فشل التراجع</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>حل محله آخر</translation>
    </message>
    <message>
        <source>scaled from %1 to %2</source>
        <translation>تغيّر عدد المهام من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 was tried at %2: %3</source>
        <translation>جُرّب %1 في %2، والنتيجة: %3</translation>
    </message>
    <message>
        <source>%1. Task %2 on %3 failed: %4.</source>
        <translation>%1. فشلت المهمة %2 على %3: %4.</translation>
    </message>
    <message>
        <source>the update began</source>
        <translation>بدأ التحديث</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>الخانة %1</translation>
    </message>
    <message>
        <source>%1 is being started</source>
        <translation>%1 قيد البدء</translation>
    </message>
    <message>
        <source>%1 is being started on %2</source>
        <translation>%1 قيد البدء على %2</translation>
    </message>
    <message>
        <source>%1 runs on %2</source>
        <translation>%1 تعمل على %2</translation>
    </message>
    <message>
        <source>%1 was stopped on %2</source>
        <translation>%1 أُوقفت على %2</translation>
    </message>
    <message>
        <source>%1 waits for a node</source>
        <translation>%1 بانتظار عقدة</translation>
    </message>
    <message>
        <source>%1 failed on %2</source>
        <translation>%1 فشلت على %2</translation>
    </message>
    <message>
        <source>It is being updated to %1, %2, %3 of them new</source>
        <translation>يجري التحديث إلى %1، %2، والجديدة منها: %3</translation>
    </message>
    <message>
        <source>the rollback ended</source>
        <translation>انتهى التراجع</translation>
    </message>
    <message>
        <source>the update ended</source>
        <translation>انتهى التحديث</translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
</context>
<context>
    <name>Trunkline::SettingsDialog</name>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>&amp;Fetch from the remotes in the background</source>
        <translation>ال&amp;جلب من المستودعات البعيدة في الخلفية</translation>
    </message>
    <message>
        <source>Stay in the &amp;tray when closed</source>
        <translation>البقاء في &amp;علبة النظام عند الإغلاق</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Of this program; the team’s own words stay as they are.</source>
        <translation>لغة هذا البرنامج فقط؛ أما نصوص الفريق فتبقى كما هي.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأل&amp;وان</translation>
    </message>
    <message>
        <source>Light or dark; the desktop’s change is followed at once.</source>
        <translation>فاتح أو داكن؛ ويُتبع تغيير سطح المكتب فورًا.</translation>
    </message>
    <message>
        <source>Every five minutes, with your own git and its credentials. Without it, F5 fetches.</source>
        <translation>كل خمس دقائق، باستخدام git لديك وبيانات اعتماده. وعند التعطيل يكون الجلب بالمفتاح F5.</translation>
    </message>
    <message>
        <source>Where the desktop has a tray, its icon then shows the worst state.</source>
        <translation>إن كان لسطح المكتب علبة نظام، تُظهر الأيقونة فيها أسوأ حالة.</translation>
    </message>
    <message>
        <source>What the team has agreed on stands in .trunkline.yaml, for everybody.</source>
        <translation>ما اتفق عليه الفريق مدوّن في‎ .trunkline.yaml، وهو للجميع.</translation>
    </message>
    <message>
        <source>Co&amp;nnections…</source>
        <translation>الات&amp;صالات…</translation>
    </message>
    <message>
        <source>N&amp;otifications…</source>
        <translation>الإ&amp;شعارات…</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Stronger lines and colours for eyes that need them; always, where the desktop asks for them.</source>
        <translation>خطوط وألوان أوضح لمن تحتاجها عيناه؛ ودائمًا حيث يطلبها سطح المكتب.</translation>
    </message>
</context>
<context>
    <name>Trunkline::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>Trunkline::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message numerus="yes">
        <source>errors: %n</source>
        <translation>
            <numerusform>الأخطاء: %n</numerusform>
            <numerusform>الأخطاء: %n</numerusform>
            <numerusform>الأخطاء: %n</numerusform>
            <numerusform>الأخطاء: %n</numerusform>
            <numerusform>الأخطاء: %n</numerusform>
            <numerusform>الأخطاء: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warnings: %n</source>
        <translation>
            <numerusform>التحذيرات: %n</numerusform>
            <numerusform>التحذيرات: %n</numerusform>
            <numerusform>التحذيرات: %n</numerusform>
            <numerusform>التحذيرات: %n</numerusform>
            <numerusform>التحذيرات: %n</numerusform>
            <numerusform>التحذيرات: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::SnoozeDialog</name>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 ساعات</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>الإثنين القادم</translation>
    </message>
    <message>
        <source>Why it can wait</source>
        <translation>لماذا يمكن أن ينتظر</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) leave the list until then. Command line and badges of others are not affected; an exemption for everybody belongs in .trunkline.yaml.</source>
        <translation>
            <numerusform>لا ملاحظات تغادر القائمة حتى ذلك الحين. لا يتأثر سطر الأوامر ولا شارات الآخرين؛ موضع الاستثناء للجميع هو‎ .trunkline.yaml.</numerusform>
            <numerusform>تغادر ملاحظة واحدة القائمة حتى ذلك الحين. لا يتأثر سطر الأوامر ولا شارات الآخرين؛ موضع الاستثناء للجميع هو‎ .trunkline.yaml.</numerusform>
            <numerusform>تغادر ملاحظتان القائمة حتى ذلك الحين. لا يتأثر سطر الأوامر ولا شارات الآخرين؛ موضع الاستثناء للجميع هو‎ .trunkline.yaml.</numerusform>
            <numerusform>تغادر %n ملاحظات القائمة حتى ذلك الحين. لا يتأثر سطر الأوامر ولا شارات الآخرين؛ موضع الاستثناء للجميع هو‎ .trunkline.yaml.</numerusform>
            <numerusform>تغادر %n ملاحظة القائمة حتى ذلك الحين. لا يتأثر سطر الأوامر ولا شارات الآخرين؛ موضع الاستثناء للجميع هو‎ .trunkline.yaml.</numerusform>
            <numerusform>تغادر %n ملاحظة القائمة حتى ذلك الحين. لا يتأثر سطر الأوامر ولا شارات الآخرين؛ موضع الاستثناء للجميع هو‎ .trunkline.yaml.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;حتى</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how long, until when</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Trunkline::Source</name>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation>قيد التحديث</translation>
    </message>
    <message>
        <source>live</source>
        <translation>محدّث</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>غير محدّث</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>This source is not connected: nothing is known from it.</source>
        <translation>هذا المصدر غير متصل: لا يُعرف منه شيء.</translation>
    </message>
    <message>
        <source>Being asked right now; the facts shown stay meanwhile.</source>
        <translation>يجري الاستعلام منه الآن؛ وتبقى المعلومات المعروضة في أثناء ذلك.</translation>
    </message>
    <message>
        <source>The facts shown are current.</source>
        <translation>المعلومات المعروضة حديثة.</translation>
    </message>
    <message>
        <source>The facts shown are older than they should be.</source>
        <translation>المعلومات المعروضة أقدم مما ينبغي.</translation>
    </message>
    <message>
        <source>The last attempt failed.</source>
        <translation>فشلت المحاولة الأخيرة.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>source and its state: git live</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Read %1 (%2)</source>
        <translation>قُرئ %1 (%2)</translation>
    </message>
    <message>
        <source>Click to ask again now.</source>
        <translation>انقر للاستعلام مجددًا الآن.</translation>
    </message>
    <message>
        <source>Nothing could be read from it yet.</source>
        <translation>لم تمكن قراءة شيء منه بعد.</translation>
    </message>
    <message>
        <source>What you see was read %1.</source>
        <translation>ما تراه قُرئ %1.</translation>
    </message>
</context>
<context>
    <name>Trunkline::SqlView</name>
    <message>
        <source>… the rest is not shown</source>
        <translation>… لا يُعرض الباقي</translation>
    </message>
</context>
<context>
    <name>Trunkline::StationList</name>
    <message>
        <source>not reached</source>
        <translation>لم يُبلَغ</translation>
    </message>
    <message>
        <source>it stands here</source>
        <translation>هو هنا</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>اجتازها</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>يتطلب الانتباه</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Show it on its page</source>
        <translation>عرضه في صفحته</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>المحطات</translation>
    </message>
</context>
<context>
    <name>Trunkline::TableMenu</name>
    <message>
        <source>&amp;Table</source>
        <translation>ال&amp;جدول</translation>
    </message>
    <message>
        <source>Copy rows as &amp;text</source>
        <translation>نسخ الصفوف ك&amp;نص</translation>
    </message>
    <message>
        <source>Copy rows as &amp;Markdown</source>
        <translation>نسخ الصفوف بصيغة &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy rows as &amp;CSV</source>
        <translation>نسخ الصفوف بصيغة &amp;CSV</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;حفظ هذا العرض…</translation>
    </message>
    <message>
        <source>&amp;Remove a view</source>
        <translation>إ&amp;زالة عرض</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>Filter, order, grouping and columns of this page will be there again under this name:</source>
        <translation>ستتوفر تصفية هذه الصفحة وترتيبها وتجميعها وأعمدتها مجددًا بهذا الاسم:</translation>
    </message>
</context>
<context>
    <name>Trunkline::TablePage</name>
    <message>
        <source>%1 shown</source>
        <translation>المعروض: %1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>المحدد: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::TaskModel</name>
    <message>
        <source>task %1</source>
        <translation>المهمة %1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>رمز الخروج %1</translation>
    </message>
    <message>
        <source>%1 (old)</source>
        <translation>%1 (قديمة)</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>الخانة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>العقدة</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>الخطأ</translation>
    </message>
</context>
<context>
    <name>Trunkline::TaskWording</name>
    <message>
        <source>new</source>
        <comment>a task&apos;s state</comment>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>a task&apos;s state</comment>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>assigned</source>
        <comment>a task&apos;s state</comment>
        <translation>مُسندة</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>a task&apos;s state</comment>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>preparing</source>
        <comment>a task&apos;s state</comment>
        <translation>قيد التحضير</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a task&apos;s state</comment>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>starting</source>
        <comment>a task&apos;s state</comment>
        <translation>قيد البدء</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a task&apos;s state</comment>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>a task&apos;s state</comment>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>shutdown</source>
        <comment>a task&apos;s state</comment>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a task&apos;s state</comment>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>a task&apos;s state</comment>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>a task&apos;s state</comment>
        <translation>قيد الإزالة</translation>
    </message>
    <message>
        <source>orphaned</source>
        <comment>a task&apos;s state</comment>
        <translation>يتيمة</translation>
    </message>
</context>
<context>
    <name>Trunkline::TeamFigureCard</name>
    <message>
        <source>How is this counted?</source>
        <translation>كيف يُحسب هذا؟</translation>
    </message>
    <message>
        <source>How is “%1” counted?</source>
        <translation>كيف يُحسب «%1»؟</translation>
    </message>
</context>
<context>
    <name>Trunkline::TeamReport</name>
    <message>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>reverted by %1</source>
        <translation>عكسه %1</translation>
    </message>
    <message>
        <source>%1 rolled back: %2</source>
        <translation>تراجع %1: %2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>أربعة أسابيع</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>week to %1</source>
        <translation>الأسبوع حتى %1</translation>
    </message>
    <message>
        <source>Team report: %1</source>
        <translation>تقرير الفريق: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>بتاريخ %1</translation>
    </message>
    <message>
        <source>Merged in the last 7 days</source>
        <translation>مدموجة في آخر 7 أيام</translation>
    </message>
    <message>
        <source>Reverted or rolled back</source>
        <translation>معكوسة أو متراجَع عنها</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>مستحقة خلال 7 أيام</translation>
    </message>
    <message>
        <source>How the figures are counted</source>
        <translation>كيفية حساب المؤشرات</translation>
    </message>
</context>
<context>
    <name>Trunkline::TrayIcon</name>
    <message>
        <source>Nothing needs attention</source>
        <translation>لا شيء يتطلب الانتباه</translation>
    </message>
    <message>
        <source>errors: %1 · warnings: %2</source>
        <translation>الأخطاء: %1 · التحذيرات: %2</translation>
    </message>
</context>
<context>
    <name>Trunkline::TrunkWording</name>
    <message>
        <source>&quot;%1&quot; was taken back %2, and no later commit follows it up.</source>
        <translation>عُكس «%1» %2، ولم يتبعه أي إيداع لاحق.</translation>
    </message>
    <message>
        <source>Roll forward: bring the change back with its fix, and name the revert in the message.</source>
        <translation>نفّذ roll forward: أعد التغيير مع إصلاحه، واذكر العكس في الرسالة.</translation>
    </message>
    <message>
        <source>Trunk holds no .ai/rules/: the AI review has nothing to go by.</source>
        <translation>لا يحوي الفرع الرئيسي‎ .ai/rules/‎: لا مرجع لمراجعة AI.</translation>
    </message>
    <message>
        <source>No file of .ai/rules/ is about Swarm configuration, and none is about secrets.</source>
        <translation>لا ملف في‎ .ai/rules/‎ يتناول تهيئة Swarm، ولا ملف يتناول الأسرار.</translation>
    </message>
    <message>
        <source>No file of .ai/rules/ is about secrets.</source>
        <translation>لا ملف في‎ .ai/rules/‎ يتناول الأسرار.</translation>
    </message>
    <message>
        <source>No file of .ai/rules/ is about Swarm configuration.</source>
        <translation>لا ملف في‎ .ai/rules/‎ يتناول تهيئة Swarm.</translation>
    </message>
    <message>
        <source>Add a rule file to .ai/rules/ by a pull request.</source>
        <translation>أضف ملف قواعد إلى‎ .ai/rules/‎ عبر طلب سحب.</translation>
    </message>
</context>
<context>
    <name>Trunkline::UpcomingPage</name>
    <message>
        <source>What this page will show</source>
        <translation>ما ستعرضه هذه الصفحة</translation>
    </message>
    <message>
        <source>nothing to show yet</source>
        <translation>لا شيء للعرض بعد</translation>
    </message>
    <message>
        <source>%1: nothing to show yet</source>
        <translation>%1: لا شيء للعرض بعد</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>What needs attention first, from all pages in one list: the rule it breaks, since when, and the next step. Above it the oldest branch, flags to remove and the state of production.</source>
        <translation>ما يتطلب الانتباه أولًا، من كل الصفحات في قائمة واحدة: القاعدة التي يخالفها، ومنذ متى، والخطوة التالية. وفوقها أقدم فرع، والرايات الواجبة الإزالة، وحالة الإنتاج.</translation>
    </message>
    <message>
        <source>Each line appears with its source: git, GitHub, Hasura and Docker Swarm.</source>
        <translation>يظهر كل سطر مع مصدره: git وGitHub وHasura وDocker Swarm.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Where each change is now, from its branch over review, merge and image to production and release: deployed is not the same as released.</source>
        <translation>أين وصل كل تغيير، من فرعه مرورًا بالمراجعة والدمج والصورة إلى الإنتاج والإطلاق: فالنشر غير الإطلاق.</translation>
    </message>
    <message>
        <source>Needs GitHub for reviews and merges, and Docker Swarm for what runs.</source>
        <translation>تحتاج إلى GitHub للمراجعات والدمج، وإلى Docker Swarm لما يعمل.</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>الفروع</translation>
    </message>
    <message>
        <source>Every branch with its true age against the team&apos;s limit, its distance from trunk, and whether it is merged or would conflict.</source>
        <translation>كل فرع بعمره الحقيقي مقارنةً بحد الفريق، وبعده عن الفرع الرئيسي، وهل هو مدموج أو سيتعارض.</translation>
    </message>
    <message>
        <source>Needs a git repository.</source>
        <translation>تحتاج إلى مستودع git.</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>طلبات السحب</translation>
    </message>
    <message>
        <source>Every open pull request with its gates (unit tests, AI review, human review, preview, migration) and the one reason why it is not merged yet.</source>
        <translation>كل طلب سحب مفتوح مع بواباته (اختبارات الوحدة، مراجعة AI، المراجعة البشرية، المعاينة، الترحيل) والسبب الوحيد لعدم دمجه بعد.</translation>
    </message>
    <message>
        <source>Needs a GitHub account that can read this repository.</source>
        <translation>تحتاج إلى حساب GitHub يمكنه قراءة هذا المستودع.</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>الرايات</translation>
    </message>
    <message>
        <source>Every feature flag with its rollout, its owner and the places in the code that ask for it; those at 100 % for more than two weeks are due for removal.</source>
        <translation>كل راية ميزة مع طرحها ومالكها ومواضع الشيفرة التي تستعلم عنها؛ وما مضى على بلوغه 100% أكثر من أسبوعين مستحق الإزالة.</translation>
    </message>
    <message>
        <source>Needs the flag table through Hasura, and the repository for the code places.</source>
        <translation>تحتاج إلى جدول الرايات عبر Hasura، وإلى المستودع لمواضع الشيفرة.</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>الترحيلات</translation>
    </message>
    <message>
        <source>Every schema change from expand over backfill to contract, whether the contract is allowed yet, and whether each migration has a down that works.</source>
        <translation>كل تغيير مخطط من expand مرورًا بـ backfill إلى contract، وهل contract مسموح بعد، وهل لكل ترحيل down يعمل.</translation>
    </message>
    <message>
        <source>Needs Hasura, its PostgreSQL database, and the repository&apos;s migrations folder.</source>
        <translation>تحتاج إلى Hasura وقاعدة بيانات PostgreSQL الخاصة به ومجلد الترحيلات في المستودع.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Every service with its replicas, its health and the commit it runs; a rollback that Swarm made by itself is shown as what it is.</source>
        <translation>كل خدمة مع نسخها وصحتها والإيداع الذي تشغّله؛ والتراجع الذي أجراه Swarm تلقائيًا يُعرض على حقيقته.</translation>
    </message>
    <message>
        <source>Needs access to a Docker Swarm manager.</source>
        <translation>تحتاج إلى الوصول إلى مدير Docker Swarm.</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>المعاينات</translation>
    </message>
    <message>
        <source>Every preview environment with its pull request, its address and whether it answers; those without an open pull request can be removed.</source>
        <translation>كل بيئة معاينة مع طلب سحبها وعنوانها وهل تجيب؛ وما ليس لها طلب سحب مفتوح يمكن إزالته.</translation>
    </message>
    <message>
        <source>Needs Docker Swarm with Traefik, and GitHub.</source>
        <translation>تحتاج إلى Docker Swarm مع Traefik، وإلى GitHub.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>The team&apos;s rules with their limits, what breaks them right now, and which of them cannot be judged because a source is missing.</source>
        <translation>قواعد الفريق بحدودها، وما يخالفها الآن، وما يتعذر الحكم عليه منها لغياب مصدر.</translation>
    </message>
    <message>
        <source>Reads the limits from .trunkline.yaml; each rule needs the source of its facts.</source>
        <translation>تقرأ الحدود من‎ .trunkline.yaml؛ وتحتاج كل قاعدة إلى مصدر معلوماتها.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>How often the team deploys, how long a change takes, how many fail and how fast they are mended, and the monthly flag audit to export.</source>
        <translation>كم مرة ينشر الفريق، وكم يستغرق التغيير، وكم يفشل منها وما سرعة إصلاحها، وتدقيق الرايات الشهري للتصدير.</translation>
    </message>
    <message>
        <source>Needs GitHub and Docker Swarm, and some weeks of history kept on this computer.</source>
        <translation>تحتاج إلى GitHub وDocker Swarm، وإلى بضعة أسابيع من السجل المحفوظ على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Trunkline::VerificationWording</name>
    <message>
        <source>before it</source>
        <translation>قبله</translation>
    </message>
    <message>
        <source>on the way up</source>
        <translation>عند up</translation>
    </message>
    <message>
        <source>on the way down</source>
        <translation>عند down</translation>
    </message>
    <message>
        <source>on the way up again</source>
        <translation>عند up الثاني</translation>
    </message>
    <message>
        <source>in probe.sql</source>
        <translation>في probe.sql</translation>
    </message>
    <message>
        <source>on the way down, with the rows of probe.sql</source>
        <translation>عند down بوجود صفوف probe.sql</translation>
    </message>
    <message>
        <source>never</source>
        <translation>لم يُجرَّب</translation>
    </message>
    <message>
        <source>passed, other order</source>
        <translation>نجح، بترتيب آخر</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>schema differs</source>
        <translation>المخطط مختلف</translation>
    </message>
    <message>
        <source>later rows lost</source>
        <translation>ضياع صفوف لاحقة</translation>
    </message>
    <message>
        <source>rows differ</source>
        <translation>الصفوف مختلفة</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>rows lost on down</source>
        <translation>ضياع صفوف عند down</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>متعذّر</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>It was never run up and down on a real server.</source>
        <translation>لم يُجرَّب up وdown على خادم حقيقي قط.</translation>
    </message>
    <message>
        <source>Up, down and up again gave the same schema and rows; columns came back in another order.</source>
        <translation>أعطى up ثم down ثم up المخطط والصفوف نفسها؛ وعادت الأعمدة بترتيب آخر.</translation>
    </message>
    <message>
        <source>Up, down and up again gave the same schema and rows.</source>
        <translation>أعطى up ثم down ثم up المخطط والصفوف نفسها.</translation>
    </message>
    <message>
        <source>The schema was another one %1: %2</source>
        <translation>اختلف المخطط %1: %2</translation>
    </message>
    <message>
        <source>Rows written after the up are lost: %1</source>
        <translation>تضيع الصفوف المكتوبة بعد up: %1</translation>
    </message>
    <message>
        <source>Rows were others %1: %2</source>
        <translation>اختلفت الصفوف %1: %2</translation>
    </message>
    <message>
        <source>It failed %1: %2</source>
        <translation>فشل %1: %2</translation>
    </message>
    <message>
        <source>The down brings the schema back, but not what was in it: %1</source>
        <translation>يعيد down المخطط دون ما كان فيه: %1</translation>
    </message>
    <message>
        <source>It could not be run: %1</source>
        <translation>تعذّر تنفيذه: %1</translation>
    </message>
    <message>
        <source>It was run before it, or something before it, changed.</source>
        <translation>جُرّب قبل أن يتغير هو أو شيء يسبقه.</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>غير مُثبت</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>dual write proven</source>
        <translation>الكتابة المزدوجة مُثبتة</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>ضائعة</translation>
    </message>
    <message>
        <source>Whether rows written after the up outlive the down is not shown: it has no probe.sql.</source>
        <translation>لم يثبت أن الصفوف المكتوبة بعد up تبقى بعد down: لا يوجد probe.sql.</translation>
    </message>
    <message>
        <source>Whether rows written after the up outlive the down is not shown: probe.sql did not get its turn.</source>
        <translation>لم يثبت أن الصفوف المكتوبة بعد up تبقى بعد down: لم يصل الدور إلى probe.sql.</translation>
    </message>
    <message>
        <source>Whether rows written after the up outlive the down is not shown: probe.sql writes none.</source>
        <translation>لم يثبت أن الصفوف المكتوبة بعد up تبقى بعد down: لا يكتب probe.sql أي صف.</translation>
    </message>
    <message>
        <source>Whether rows written after the up outlive the down is not shown: probe.sql should write to %1 in every row.</source>
        <translation>لم يثبت أن الصفوف المكتوبة بعد up تبقى بعد down: ينبغي أن يكتب probe.sql في %1 في كل صف.</translation>
    </message>
    <message>
        <source>Rows that probe.sql wrote after the up outlived the down.</source>
        <translation>بقيت بعد down الصفوف التي كتبها probe.sql بعد up.</translation>
    </message>
    <message>
        <source>Rows that probe.sql wrote after the up came to both sides and outlived the down: %1</source>
        <translation>وصلت الصفوف التي كتبها probe.sql بعد up إلى الجانبين وبقيت بعد down: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::WeekChart</name>
    <message>
        <source>%1 by week</source>
        <translation>%1 بالأسابيع</translation>
    </message>
    <message>
        <source>week to %1: %2, %3 samples</source>
        <translation>الأسبوع حتى %1: %2، العينات: %3</translation>
    </message>
    <message>
        <source>week to %1: %2 samples, too few</source>
        <translation>الأسبوع حتى %1: %2 من العينات، غير كافية</translation>
    </message>
</context>
<context>
    <name>Trunkline::WorkspaceMenu</name>
    <message>
        <source>&amp;Workspaces</source>
        <translation>&amp;مساحات العمل</translation>
    </message>
    <message>
        <source>&amp;Remove this one from the list</source>
        <translation>إ&amp;زالة هذه من القائمة</translation>
    </message>
</context>
</TS>
