"""Turkish.

Every list was compiled by hand for cleanwire.

Python lower-cases İ to i with a combining dot and I to i. Entries are therefore listed as written,
and as `str.lower` makes them of a sentence, a title and capitals.
"""

from cleanwire.languages.language import Language, phrases, words

LANGUAGE = Language(
    tag="tr",
    refusals=phrases("""
        bir dil modeli olarak
        bir dil modeli olarak,
        bir yapay zeka dil modeli olarak,
        bir yapay zeka olarak,
        lütfen çevrilecek metni
        maalesef bu isteği yerine getiremem
        maalesef bu konuda yardımcı olamam
        maalesef bu metni çeviremem
        maalesef bu metni çeviremiyorum
        yapay zeka dil modeli olarak,
        üzgünüm, ama bu isteği yerine getiremem
        üzgünüm, ama bu konuda yardımcı olamam
        üzgünüm, ama bu metni çeviremem
        üzgünüm, ama bu metni çeviremiyorum
        üzgünüm, ancak bu isteği yerine getiremem
        üzgünüm, ancak bu konuda yardımcı olamam
        üzgünüm, ancak bu metni
        üzgünüm, ancak bu metni çeviremem
        üzgünüm, ancak bu metni çeviremiyorum
        üzgünüm, bu isteği yerine getiremem
        üzgünüm, bu konuda
        üzgünüm, bu konuda yardımcı olamam
        üzgünüm, bu metni
        üzgünüm, bu metni çeviremem
        üzgünüm, bu metni çeviremiyorum
    """),
    site_footers=phrases("""
        kaynak sayfa
        kaynak site
        kaynak sitesi
        kaynak web sitesi
        site kaynağı
    """),
    teasers=phrases("""
        ayrica i̇zleyi̇n
        ayrica oku
        ayrica okuyun
        ayrıca izleyin
        ayrıca oku
        ayrıca okuyun
        bu da ilginizi çekebilir
        bu da i̇lgi̇ni̇zi̇ çekebi̇li̇r
        bunlar da ilginizi çekebilir
        bunlar da i̇lgi̇ni̇zi̇ çekebi̇li̇r
        bunlari da okuyun
        bunları da okuyun
        bunu da oku
        bunu da okuyun
        ilgili haber
        ilgili haberler
        ilgili makale
        ilgili makaleler
        ilgili yazı
        ilgili yazılar
        ilginizi çekebilir
        i̇lgili haber
        i̇lgili haberler
        i̇lgili makale
        i̇lgili makaleler
        i̇lgili yazı
        i̇lgili yazılar
        i̇lginizi çekebilir
        i̇lgi̇li̇ haber
        i̇lgi̇li̇ haberler
        i̇lgi̇li̇ makale
        i̇lgi̇li̇ makaleler
        i̇lgi̇li̇ yazi
        i̇lgi̇li̇ yazilar
        i̇lgi̇ni̇zi̇ çekebi̇li̇r
        şunu da okuyun
    """),
    footers=phrases("""
        deepl ile çevrildi
        deepl ile çevrilmiştir
        deepl i̇le çevri̇ldi̇
        deepl i̇le çevri̇lmi̇şti̇r
        devamını oku
        haberin devamı için tıklayın
        haberin kaynağı için tıklayın
        haberin tamamını okuyun
        haberi̇n devami i̇çi̇n tiklayin
        haberi̇n kaynaği i̇çi̇n tiklayin
        haberi̇n tamamini okuyun
        kaynak bağlantisi
        kaynak bağlantısı
        kaynak linki
        kaynak li̇nki̇
        makalenin orijinalini okuyun
        makalenin tamamını okuyun
        makaleni̇n ori̇ji̇nali̇ni̇ okuyun
        makaleni̇n tamamini okuyun
        okumaya devam edin
        okumaya devam edi̇n
        okumaya devam et
        orijinal haberi oku
        orijinal makaleyi oku
        orijinal makaleyi okuyun
        ori̇ji̇nal makaleyi̇ okuyun
        yazinin tamamini oku
        yazının tamamını oku
    """),
    disclosures=phrases("""
        bu bir makine çevirisidir
        bu haber otomatik olarak çevrilmiştir
        bu haber otomati̇k olarak çevri̇lmi̇şti̇r
        bu haber yapay zeka ile çevrilmiştir
        bu haber yapay zeka i̇le çevrilmiştir
        bu haber yapay zeka i̇le çevri̇lmi̇şti̇r
        bu haber yapay zeka tarafindan çevri̇lmi̇şti̇r
        bu haber yapay zeka tarafından çevrilmiştir
        bu haber yapay zekâ ile çevrilmiştir
        bu haber yapay zekâ i̇le çevrilmiştir
        bu haber yapay zekâ i̇le çevri̇lmi̇şti̇r
        bu içerik otomatik olarak çevrilmiştir
        bu içerik yapay zeka ile çevrilmiştir
        bu i̇çerik otomatik olarak çevrilmiştir
        bu i̇çerik yapay zeka i̇le çevrilmiştir
        bu i̇çeri̇k otomati̇k olarak çevri̇lmi̇şti̇r
        bu i̇çeri̇k yapay zeka i̇le çevri̇lmi̇şti̇r
        bu makale otomatik olarak çevrildi
        bu makale otomatik olarak çevrilmiştir
        bu makale otomati̇k olarak çevri̇ldi̇
        bu makale otomati̇k olarak çevri̇lmi̇şti̇r
        bu makale yapay zeka ile çevrilmiştir
        bu makale yapay zeka i̇le çevrilmiştir
        bu makale yapay zeka i̇le çevri̇lmi̇şti̇r
        bu makale yapay zeka tarafindan çevri̇lmi̇şti̇r
        bu makale yapay zeka tarafından çevrilmiştir
        bu metin makine çevirisidir
        bu metin otomatik olarak çevrilmiştir
        bu metin yapay zeka ile çevrilmiştir
        bu meti̇n otomati̇k olarak çevri̇lmi̇şti̇r
        bu sayfa otomatik olarak çevrilmiştir
        bu sayfa otomati̇k olarak çevri̇lmi̇şti̇r
        bu yazi otomati̇k olarak çevri̇lmi̇şti̇r
        bu yazı otomatik olarak çevrilmiştir
        ingilizceden otomatik olarak çevrilmiştir
        i̇ngilizceden otomatik olarak çevrilmiştir
        makine çevirisi
        makine çevirisidir
        maki̇ne çevi̇ri̇si̇
        maki̇ne çevi̇ri̇si̇di̇r
        otomatik olarak çevrilmiştir
        otomatik çeviri
        otomati̇k olarak çevri̇lmi̇şti̇r
        otomati̇k çevi̇ri̇
    """),
    tag_labels=phrases("""
        etiketler
    """),
    furniture=phrases("""
        abone olun
        ana sayfa
        arkadaşina gönder
        arkadaşi̇na gönder
        arkadaşına gönder
        bağlantiyi kopyala
        bağlanti̇yi̇ kopyala
        bağlantıyı kopyala
        benzer haberler
        bildirimleri aç
        bize ulaşin
        bize ulaşın
        bizi facebook'ta takip edin
        bizi facebook’ta takip edin
        bizi google news'te takip edin
        bizi google news’te takip edin
        bizi instagram'da takip edin
        bizi instagram’da takip edin
        bizi sosyal medyada takip edin
        bizi takip edin
        bizi twitter'da takip edin
        bizi twitter’da takip edin
        bi̇ldi̇ri̇mleri̇ aç
        bi̇ze ulaşin
        bi̇ze ulaşi̇n
        bi̇zi̇ facebook'ta taki̇p edi̇n
        bi̇zi̇ facebook’ta taki̇p edi̇n
        bi̇zi̇ google news'te taki̇p edi̇n
        bi̇zi̇ google news’te taki̇p edi̇n
        bi̇zi̇ i̇nstagram'da taki̇p edi̇n
        bi̇zi̇ i̇nstagram’da taki̇p edi̇n
        bi̇zi̇ sosyal medyada taki̇p edi̇n
        bi̇zi̇ taki̇p edi̇n
        bi̇zi̇ twi̇tter'da taki̇p edi̇n
        bi̇zi̇ twi̇tter’da taki̇p edi̇n
        bu haberi paylaş
        bu haberi̇ paylaş
        bu site çerez kullanmaktadir
        bu site çerez kullanmaktadır
        bu si̇te çerez kullanmaktadir
        bu si̇te çerez kullanmaktadi̇r
        bültene abone ol
        bültenimize abone olun
        bülteni̇mi̇ze abone olun
        daha fazla
        daha fazla göster
        daha fazla haber
        daha fazla yükle
        devamini oku
        devami̇ni̇ oku
        devamını oku
        diğer haberler
        di̇ğer haberler
        e-bültenimize abone olun
        e-bülteni̇mi̇ze abone olun
        e-posta adresiniz yayinlanmayacak
        e-posta adresiniz yayinlanmayacak.
        e-posta adresiniz yayınlanmayacak
        e-posta adresiniz yayınlanmayacak.
        e-posta adresi̇ni̇z yayinlanmayacak
        e-posta adresi̇ni̇z yayinlanmayacak.
        e-posta adresi̇ni̇z yayi̇nlanmayacak
        e-posta adresi̇ni̇z yayi̇nlanmayacak.
        e-posta hesabiniz yayimlanmayacak
        e-posta hesabiniz yayimlanmayacak.
        e-posta hesabi̇ni̇z yayi̇mlanmayacak
        e-posta hesabi̇ni̇z yayi̇mlanmayacak.
        e-posta hesabınız yayımlanmayacak
        e-posta hesabınız yayımlanmayacak.
        e-posta ile gönder
        e-posta i̇le gönder
        en son haberler
        en çok okunan haberler
        en çok okunanlar
        facebook'ta paylaş
        facebook’ta paylaş
        favorilere ekle
        favori̇lere ekle
        foto galeri
        foto galeri̇
        fotoğraf galerisi
        fotoğraf galeri̇si̇
        giriş yap
        giriş yapin
        giriş yapın
        gizlilik politikasi
        gizlilik politikası
        gi̇ri̇ş yap
        gi̇ri̇ş yapin
        gi̇ri̇ş yapi̇n
        gi̇zli̇li̇k poli̇ti̇kasi
        gi̇zli̇li̇k poli̇ti̇kasi̇
        google haberler'de takip edin
        google haberler'de taki̇p edi̇n
        google haberler’de takip edin
        google haberler’de taki̇p edi̇n
        google news'te takip et
        google news'te taki̇p et
        google news’te takip et
        google news’te taki̇p et
        haberi paylaş
        haberi yazdır
        haberi̇ paylaş
        hata bildir
        hata bi̇ldi̇r
        hepsini gör
        hepsi̇ni̇ gör
        hesap oluştur
        ilgili haberler
        ilk yorumu sen yap
        ilk yorumu siz yapin
        ilk yorumu siz yapın
        i̇lgili haberler
        i̇lgi̇li̇ haberler
        i̇lk yorumu sen yap
        i̇lk yorumu siz yapin
        i̇lk yorumu siz yapın
        i̇lk yorumu si̇z yapin
        i̇lk yorumu si̇z yapi̇n
        kabul ediyorum
        kabul edi̇yorum
        kullanim koşullari
        kullani̇m koşullari̇
        kullanım koşulları
        linki kopyala
        li̇nki̇ kopyala
        popüler haberler
        qr kodunu tarayın
        reklam
        reklami geç
        reklami kapat
        reklami̇ geç
        reklami̇ kapat
        reklamı geç
        reklamı kapat
        sayfayı yazdır
        son dakika haberleri
        son daki̇ka haberleri̇
        son haberler
        sonraki haber
        sonraki yazi
        sonraki yazı
        sonraki̇ haber
        sonraki̇ yazi
        sonraki̇ yazi̇
        sponsorlu içerik
        sponsorlu i̇çeri̇k
        twitter'da paylaş
        twitter’da paylaş
        twi̇tter'da paylaş
        twi̇tter’da paylaş
        tüm haberler
        tüm haklari saklidir
        tüm haklari saklidir.
        tüm haklari̇ sakli̇di̇r
        tüm haklari̇ sakli̇di̇r.
        tüm hakları saklıdır
        tüm hakları saklıdır.
        tüm yorumlar
        tüm çerezleri kabul et
        tümünü gör
        tümünü kabul et
        tümünü reddet
        whatsapp kanalimiza katilin
        whatsapp kanali̇mi̇za kati̇li̇n
        whatsapp kanalımıza katılın
        whatsapp'ta paylaş
        whatsapp’ta paylaş
        yalnızca abonelere özel
        yazi boyutu
        yazi̇ boyutu
        yazı boyutu
        yorum yap
        yorum yapmak için giriş yapin
        yorum yapmak için giriş yapın
        yorum yapmak i̇çi̇n gi̇ri̇ş yapin
        yorum yapmak i̇çi̇n gi̇ri̇ş yapi̇n
        yorum yaz
        yorum yazin
        yorum yazi̇n
        yorum yazın
        yorumlar (0)
        yukari çik
        yukari̇ çi̇k
        yukarı çık
        çerez politikasi
        çerez politikası
        çerez poli̇ti̇kasi
        çerez poli̇ti̇kasi̇
        çerezleri kabul et
        çerezleri kullanıyoruz
        çok okunan haberler
        çok okunanlar
        önceki haber
        önceki yazi
        önceki yazı
        önceki̇ haber
        önceki̇ yazi
        önceki̇ yazi̇
        öne çikanlar
        öne çi̇kanlar
        öne çıkanlar
        üye girişi
        üye gi̇ri̇şi̇
    """),
    abbreviations=words("""
        a.g.e a.g.m a.g.y a.ş alb alm apt arş asb asist asi̇st av ağu bkz bl blv bnb böl bşk c cad der dn doç
        doğ dr dz ecz ed ekon eyl fak fax gen gn gör haz hv hz ing ist i̇ng i̇st kd kor korg krş kur kuv ltd
        m.e.b m.s m.ö mah md mim mi̇m mr ms müd müh n.a no nr nu oca okt onb op ord org ort prof pros s s.a
        san sek sf sk sn sok sos t.a.ş t.c tel terc tic ti̇c topl tuğa tuğg tümg tğm uzm v v.b v.d v.s vb vd
        vet vs y.müh yard yay yb yd yrd yy yzb yön zf zool çev çvş ölm ör örn öğr üni üni̇ üstğm şb şti şti̇
        şub
    """)
    | phrases("""
        m. s
        m. ö
    """),
    # Typography.
    quotes=("«»",),
    quotation_terms=("tırnak işaret",),
    stray_words=words("""
        ancak birlikte büyük daha dedi değil diye göre ile için kadar olan olarak olduğu sonra veya yeni çok şekilde
    """),
    name_suffixes=words("""
        a da dan de deki den dir du dur dır dün dür e i in la le li lu lü lı na nda ndaki ndan nde nden ne ni
        nin nu nun nü nün nı nın ta taki tan te teki ten tir tur tür tır u un ya ye yi yla yle yu yü yı ü ün ı ın
    """),
    letters="âçîöûüğış",
    word_terms=words("anlam demek edat harf kelime kelimesi sözcü terim"),
    function_words=words("""
        ama ben bir birçok biz bu bunun da daha de değil diye en gibi göre her iki ile ise için kadar kimin
        kimse mi ne o olan olarak olduğu onun sen siz sonra var ve ya yeni yok yıl çok şey
    """),
    never_doubled=words("ile ve"),
    emphatics=words("hayır evet ah ha çok asla hep uzun uzak hızlı yavaş"),
    cross_references=phrases("""
        ayrica bakiniz
        ayrica bkz
        ayrica bkz.
        ayrıca bakınız
        ayrıca bkz
        ayrıca bkz.
        bakiniz
        bakınız
        daha fazla bilgi
        daha fazla bi̇lgi̇
        daha fazla oku
        daha fazlasi
        daha fazlası
        devamini oku
        devamını oku
    """),
    credits=phrases("""
        fotoğraf
        foto
        görsel
        metin
        kaynak
    """),
    rights=phrases("""
        tüm haklari saklidir
        tüm hakları saklıdır
    """),
    names=phrases("""
        turkish
        turki̇sh
        türkçe
    """),
    translation_words=phrases("""
        tercüme
        çevir
        çeviri
        çevril
    """),
    assents=phrases("""
        elbette
        memnuniyetle
        memnuni̇yetle
        tabi ki
        tabii
        tabii ki
        tabi̇ ki̇
        tabi̇i̇
        tabi̇i̇ ki̇
    """),
    chatter_openings=phrases("""
        aşağida çevi̇ri̇ yer almaktadir
        aşağıda çeviri yer almaktadır
        işte istediğiniz çeviri
        işte makalenin çevirisi
        işte metnin türkçe çevirisi
        işte metnin çevirisi
        işte türkçe çeviri
        işte türkçe çevirisi
        işte çeviri
        işte çeviriniz
        işte çevirisi
        işte çevrilmiş metin
        i̇şte metnin türkçe çevirisi
        i̇şte metnin çevirisi
        i̇şte metni̇n türkçe çevi̇ri̇si̇
        i̇şte metni̇n çevi̇ri̇si̇
        i̇şte türkçe çeviri
        i̇şte türkçe çevirisi
        i̇şte türkçe çevi̇ri̇
        i̇şte türkçe çevi̇ri̇si̇
        i̇şte çeviri
        i̇şte çeviriniz
        i̇şte çevi̇ri̇
        i̇şte çevi̇ri̇ni̇z
        i̇şte çevrilmiş metin
        i̇şte çevri̇lmi̇ş meti̇n
        çeviri aşağıdadır
        çevi̇ri̇ aşağidadir
    """),
    chatter_closings=phrases("""
        başka bir isteğiniz
        başka bir isteğiniz olursa
        başka bir konuda
        başka bir konuda yardım
        başka bir çeviriye ihtiyacınız
        başka bir şeye ihtiyacınız olursa
        başka bi̇r çevi̇ri̇ye i̇hti̇yaciniz
        başka bi̇r şeye i̇hti̇yaciniz olursa
        daha fazla yardıma ihtiyac
        değişiklik isterseniz
        herhangi bir değişiklik isterseniz
        not: çeviri
        not: çeviride
        not: çevi̇ri̇
        not: çevi̇ri̇de
        not: özel isim
        not: özel isimleri
        umarim bu çevi̇ri̇
        umarım bu çeviri
        umarım yardımcı ol
        çeviri notları
        çeviriyle ilgili notlar
        çevi̇ri̇ notlari
        çevi̇ri̇yle i̇lgi̇li̇ notlar
    """),
    prompts=phrases("""
        aşağidaki̇ metni̇ türkçeye çevi̇r
        aşağidaki̇ metni̇ çevi̇r
        aşağıdaki metni türkçeye çevir
        aşağıdaki metni çevir
        bu metni çevir
        bu metni̇ çevi̇r
    """),
    translation_labels=phrases("""
        nihai çeviri
        ni̇hai̇ çevi̇ri̇
        son çeviri
        son çevi̇ri̇
        türkçe çeviri
        türkçe çevi̇ri̇
        çeviri
        çevirisi
        çevi̇ri̇
        çevi̇ri̇si̇
        çevrilmiş metin
        çevri̇lmi̇ş meti̇n
    """),
    translator_notes=phrases("""
        kelimenin tam anlamıyla:
        kelimesi kelimesine:
        lafzen:
        veya:
        ya da:
        ç.n.
        çevirenin notu
        çevirmen notu
        çevirmenin notu
        çevi̇reni̇n notu
        çevi̇rmen notu
        çevi̇rmeni̇n notu
        çevrilemez
        çevrilmedi
        çevri̇lemez
        çevri̇lmedi̇
    """),
    machine_labels=phrases("""
        makine çevirisi
        maki̇ne çevi̇ri̇si̇
        otomatik olarak çevrilmiştir
        otomatik çeviri
        otomati̇k olarak çevri̇lmi̇şti̇r
        otomati̇k çevi̇ri̇
    """),
    question_words=words("hangi kim nasıl neden nerede niçin niye"),
    # Numbers and dates.
    scale_words=words("mn mlr"),
    sign_terms=words("işareti karakteri komutu operatörü sembolü simgesi tuşu"),
)
