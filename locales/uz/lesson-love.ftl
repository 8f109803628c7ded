# Dars: sevgi va nikoh xoʻrak boʻlganda. Kartochka: koʻpi bilan 500 belgi. Variant: 34. Sarlavha: 30, boshida bitta emoji.
# Yumshoq soʻzlar: ayblov yoʻq, shaxsiy narsalar batafsil aytilmaydi, hech kimning sevganiga hukm chiqarilmaydi.

lesson-love = 💍 Sevgi, nikoh xoʻrak boʻlsa
    .about = Yangi sevgi bilan birga chipta yoki chet elda ish kelganda

lesson-love-story =
    <b>“Sizga shu yerdan ish topdim”</b>

    Selbi 19 yoshda. U internetda chet elda yashaydigan xushmuomala yigit bilan tanishdi. Yigit har kuni yozadi, sovgʻa yuboradi.

    Uch haftadan keyin u toʻy haqida gapiradi. Chipta olib qoʻyibdi, amakivachchasining kafesida ish ham bor ekan. “Ota-onangizga keyin aytasiz. Ular bizni tushunmaydi”.

    <i>Selbi haqiqiy odam emas. Uning hikoyasi koʻp odamlarning boshidan oʻtgan voqealardan tuzilgan.</i>

lesson-love-steps =
    <b>Maʼlum boʻlgan yoʻl</b>

    Yevropa politsiyasi uch qadamni aytadi:
    • avval sovgʻalar va koʻp mehr,
    • keyin oila va doʻstlardan uzoqlashtirish,
    • keyin bosim yoki majburlash.

    Bu ayollar bilan ham, erkaklar bilan ham boʻlishi mumkin. Koʻp odamlar juftini chet eldan topadi, bu qadamlar Sizning juftingizga hukm emas. Lekin ular shoshmaslikka sabab boʻladi.

lesson-love-signs =
    <b>Shoshmaslikka sabablar</b>

    • Hammasi juda tez boʻlyapti
    • Buni hech kim bilmasligi kerak
    • Sizni doʻstlar va oiladan uzoqlashtirishyapti
    • Chipta, ish va hujjatlar ularning qoʻlida
    • Shaxsiy suratlaringizni soʻrashyapti
    • Hech koʻrishmagan odam bilan toʻy

lesson-love-before-you-go =
    <b>Yoʻlga chiqishdan oldin</b>

    • Avval oʻz yurtingizda, odamlar bor joyda uchrashing.
    • Ishonadigan odamingizga aytib, ularni tanishtiring.
    • Ishni boshqa har qanday taklifdek tekshiring.
    • Pasport, telefon va uyga qaytish puli oʻzingizda tursin.
    • Uydagilarga manzilni va shartli soʻzni qoldiring.

    Bularning hammasi uchun vaqt soʻrashga haqqingiz bor.

lesson-love-pictures =
    <b>Shaxsiy suratlaringizni yuborgan boʻlsangiz</b>

    Aybingiz yoʻq. Baʼzilar bunday suratlar bilan qoʻrqitadi: “Aytganimni qiling, boʻlmasa hamma koʻradi”.

    Boshqalar bunday paytda nima qilganini ismingizni aytmasdan ishonch telefonidan soʻrashingiz mumkin. Qancha aytishni oʻzingiz hal qilasiz.

    18 yoshga toʻlmaganmisiz? Bolalar ishonch telefonida gaplashishingiz mumkin, u yerda Sizni ayblashmaydi.

lesson-love-no-blame =
    <b>Hammasi boshqacha chiqqan boʻlsa</b>

    Odam yaqin boʻlsa, uni aniq koʻrish qiyin. Ishonganingiz uchun aybingiz yoʻq.

    Sevgiga rozilik hamma narsaga rozilik emas. Hech bir juftning hujjatlaringizni saqlashga, Sizni qamashga, Sizga ozor berishga yoki majburan ishlatishga haqqi yoʻq.

    Uni tanimaydigan odam bilan gaplashishingiz mumkin: ishonch telefonida, shifokor yoki doʻst bilan. Nima qilishni oʻzingiz hal qilasiz.

lesson-love-quiz =
    Internetda uch hafta yozishganingizdan keyin Sizga chipta va ish taklifini yuborishdi: “Hozircha oilangizga aytmang”.

    Avval nima qilasiz?
    .return-ticket = Qaytish chiptasini ham soʻrayman
    .cafe-photo = Ish joyining rasmini soʻrayman
    .tell-first = Ishonadigan odamimga aytaman

lesson-love-quiz-right =
    <b>Ha, avval shu kerak</b>

    Biz koʻra olmagan narsani chetdagi odam koʻpincha koʻradi. Sir tutishni soʻrashsa, shuning oʻzi shoshmaslikka sabab.

    Keyin ishni boshqa har qanday taklifdek tekshiring va avval oʻz yurtingizda uchrashing.

lesson-love-quiz-not-quite =
    <b>Yomon fikr emas, lekin avval boshqa narsa kerak</b>

    Chiptani bekor qilish mumkin, rasmda esa istalgan joyni koʻrsatsa boʻladi. Ishonadigan odamingizga ayting: chetdan koʻpincha koʻproq koʻrinadi. Sir tutishni soʻrashsa, shuning oʻzi shoshmaslikka sabab.

    Keyin ishni boshqa har qanday taklifdek tekshiring va avval oʻz yurtingizda uchrashing.

lesson-love-lesson-done =
    <b>Yodda tuting</b>

    Tez, sir tutiladi va hammasi ularning qoʻlida — bu shoshmaslikka sabab. Ishonadigan odamingizga ayting, avval oʻz yurtingizda uchrashing, ishni boshqa har qanday taklifdek tekshiring.

    Hammasi boshqacha chiqqan boʻlsa, aybingiz yoʻq.
