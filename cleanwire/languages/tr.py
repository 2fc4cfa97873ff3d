"""Turkish.

Every list was compiled by hand for cleanwire.

Python lower-cases İ to i with a combining dot and I to i. Entries are therefore listed as written,
and as `str.lower` makes them of a sentence, a title and capitals.
"""

from cleanwire.languages.language import Language, phrases, words

LANGUAGE = Language(
    tag="tr",
    teasers=phrases("""
        ayrica bakiniz
        ayrica i̇zleyi̇n
        ayrica okuyun
        ayrintilar i̇çi̇n tiklayin
        ayrıca bakınız
        ayrıca izleyin
        ayrıca i̇zleyin
        ayrıca okuyun
        ayrıntılar için tıklayın
        ayrıntılar i̇çin tıklayın
        bakiniz
        bakınız
        bu haberi de okuyun
        bu haberi̇ de okuyun
        bu haberler de ilginizi çekebilir
        bu haberler de i̇lginizi çekebilir
        bu haberler de i̇lgi̇ni̇zi̇ çekebi̇li̇r
        bunlar da ilginizi çekebilir
        bunlar da i̇lginizi çekebilir
        bunlar da i̇lgi̇ni̇zi̇ çekebi̇li̇r
        bunu da okuyun
        daha fazla bilgi için
        daha fazla bilgi i̇çin
        daha fazla bi̇lgi̇ i̇çi̇n
        daha fazlasi
        daha fazlasini okuyun
        daha fazlası
        daha fazlasını okuyun
        detaylar için tıklayın
        detaylar i̇çin tıklayın
        detaylar i̇çi̇n tiklayin
        devamini okuyun
        devamını okuyun
        haberin detayları için tıklayın
        haberin detayları i̇çin tıklayın
        haberin devamı için tıklayın
        haberin devamı i̇çin tıklayın
        haberi̇n detaylari i̇çi̇n tiklayin
        haberi̇n devami i̇çi̇n tiklayin
        ilgili haber
        ilgili haberler
        ilgili içerik
        ilgili konular
        ilginizi çekebilecek haberler
        ilginizi çekebilir
        izlemek için tıklayın
        i̇lgili haber
        i̇lgili haberler
        i̇lgili içerik
        i̇lgili i̇çerik
        i̇lgili konular
        i̇lginizi çekebilecek haberler
        i̇lginizi çekebilir
        i̇lgi̇li̇ haber
        i̇lgi̇li̇ haberler
        i̇lgi̇li̇ i̇çeri̇k
        i̇lgi̇li̇ konular
        i̇lgi̇ni̇zi̇ çekebi̇lecek haberler
        i̇lgi̇ni̇zi̇ çekebi̇li̇r
        i̇zlemek için tıklayın
        i̇zlemek i̇çin tıklayın
        i̇zlemek i̇çi̇n tiklayin
        kaçirmayin
        kaçırmayın
        konuyla ilgili haberler
        konuyla i̇lgili haberler
        konuyla i̇lgi̇li̇ haberler
        okumak için tıklayın
        okumak i̇çin tıklayın
        okumak i̇çi̇n tiklayin
        okumaya devam edin
        okumaya devam edi̇n
        önerilen haber
        önerilen haberler
        öneri̇len haber
        öneri̇len haberler
        şunu da okuyun
    """),
    footers=phrases("""
        [...]
        […]
        deepl ile çevrilmiştir
        deepl i̇le çevrilmiştir
        deepl i̇le çevri̇lmi̇şti̇r
        deepl.com (ücretsiz sürüm) ile çevrilmiştir
        deepl.com (ücretsiz sürüm) i̇le çevrilmiştir
        deepl.com (ücretsi̇z sürüm) i̇le çevri̇lmi̇şti̇r
        devamini oku
        devamini oku »
        devamini oku →
        devamini oku...
        devamini oku…
        devamını oku
        devamını oku »
        devamını oku →
        devamını oku...
        devamını oku…
        google çeviri ile çevrilmiştir
        google çeviri i̇le çevrilmiştir
        google çevi̇ri̇ i̇le çevri̇lmi̇şti̇r
        haberin devamı
        haberin devamı için tıklayın
        haberin devamı i̇çin tıklayın
        haberin kaynağı
        haberin kaynağı için tıklayın
        haberin kaynağı i̇çin tıklayın
        haberin tamamı
        haberin tamamı için tıklayın
        haberin tamamı i̇çin tıklayın
        haberin tamamını oku
        haberin tamamını okumak için tıklayın
        haberin tamamını okumak i̇çin tıklayın
        haberi̇n devami
        haberi̇n devami i̇çi̇n tiklayin
        haberi̇n kaynaği
        haberi̇n kaynaği i̇çi̇n tiklayin
        haberi̇n tamami
        haberi̇n tamami i̇çi̇n tiklayin
        haberi̇n tamamini oku
        haberi̇n tamamini okumak i̇çi̇n tiklayin
        kaynak bağlantisi
        kaynak bağlantısı
        kaynak haber
        kaynak linki
        kaynak li̇nki̇
        kaynağa git
        kaynağa gi̇t
        makalenin tamamını okuyun
        makaleni̇n tamamini okuyun
        okumaya devam et
        okumaya devam et »
        okumaya devam et →
        orijinal haber
        orijinal makale
        orijinal makaleyi okuyun
        orijinalini görüntüle
        ori̇ji̇nal haber
        ori̇ji̇nal makale
        ori̇ji̇nal makaleyi̇ okuyun
        ori̇ji̇nali̇ni̇ görüntüle
        www.deepl.com/translator (ücretsiz sürüm) ile çevrilmiştir
        www.deepl.com/translator (ücretsiz sürüm) i̇le çevrilmiştir
        www.deepl.com/translator (ücretsi̇z sürüm) i̇le çevri̇lmi̇şti̇r
        yazinin devami
        yazinin devami i̇çi̇n tiklayin
        yazinin tamami
        yazının devamı
        yazının devamı için tıklayın
        yazının devamı i̇çin tıklayın
        yazının tamamı
    """),
    disclosures=phrases("""
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
        bu metin otomatik olarak çevrilmiştir
        bu meti̇n otomati̇k olarak çevri̇lmi̇şti̇r
        bu sayfa otomatik olarak çevrilmiştir
        bu sayfa otomati̇k olarak çevri̇lmi̇şti̇r
        bu yazi otomati̇k olarak çevri̇lmi̇şti̇r
        bu yazı otomatik olarak çevrilmiştir
        makine çevirisi
        makine çevirisidir
        maki̇ne çevi̇ri̇si̇
        maki̇ne çevi̇ri̇si̇di̇r
        otomatik olarak çevrilmiştir
        otomatik çeviri
        otomati̇k olarak çevri̇lmi̇şti̇r
        otomati̇k çevi̇ri̇
    """),
    furniture=phrases("""
        0 yorum
        abone ol
        abone olun
        ana sayfa
        anasayfa
        ara
        arama
        arkadaşina gönder
        arkadaşına gönder
        bağlantiyi kopyala
        bağlantıyı kopyala
        bildirimleri aç
        bize ulaşın
        bizi facebook'ta takip edin
        bizi facebook’ta takip edin
        bizi google news'te takip edin
        bizi google news’te takip edin
        bizi instagram'da takip edin
        bizi instagram’da takip edin
        bizi i̇nstagram'da takip edin
        bizi i̇nstagram’da takip edin
        bizi sosyal medyada takip edin
        bizi takip edin
        bizi twitter'da takip edin
        bizi twitter’da takip edin
        bi̇ldi̇ri̇mleri̇ aç
        bi̇ze ulaşin
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
        bu site çerez kullanmaktadır
        bu si̇te çerez kullanmaktadir
        bülten
        bültene abone ol
        bültenimize abone olun
        bülteni̇mi̇ze abone olun
        cevapla
        daha fazla
        daha fazla göster
        daha fazla haber
        daha fazla yükle
        devamini oku
        devamını oku
        diğer haberler
        di̇ğer haberler
        e-bülten
        e-bültenimize abone olun
        e-bülteni̇mi̇ze abone olun
        e-posta adresiniz yayınlanmayacak
        e-posta adresiniz yayınlanmayacak.
        e-posta adresi̇ni̇z yayinlanmayacak
        e-posta adresi̇ni̇z yayinlanmayacak.
        e-posta hesabiniz yayimlanmayacak
        e-posta hesabiniz yayimlanmayacak.
        e-posta hesabınız yayımlanmayacak
        e-posta hesabınız yayımlanmayacak.
        e-posta ile gönder
        e-posta i̇le gönder
        en son haberler
        en çok okunan haberler
        en çok okunanlar
        etiketler
        etiketler:
        eti̇ketler
        eti̇ketler:
        facebook'ta paylaş
        facebook’ta paylaş
        favorilere ekle
        favori̇lere ekle
        foto galeri
        foto galeri̇
        fotoğraf galerisi
        fotoğraf galeri̇si̇
        geri
        geri̇
        giriş yap
        giriş yapın
        gizlilik politikası
        gi̇ri̇ş yap
        gi̇ri̇ş yapin
        gi̇zli̇li̇k poli̇ti̇kasi
        google haberler'de takip edin
        google haberler'de taki̇p edi̇n
        google haberler’de takip edin
        google haberler’de taki̇p edi̇n
        google news'te takip et
        google news'te taki̇p et
        google news’te takip et
        google news’te taki̇p et
        gönder
        haberi paylaş
        haberi̇ paylaş
        hata bildir
        hata bi̇ldi̇r
        hepsini gör
        hepsi̇ni̇ gör
        hesap oluştur
        iletişim
        ilgili haberler
        ilk yorumu sen yap
        ilk yorumu siz yapın
        i̇letişim
        i̇leti̇şi̇m
        i̇lgili haberler
        i̇lgi̇li̇ haberler
        i̇lk yorumu sen yap
        i̇lk yorumu siz yapın
        i̇lk yorumu si̇z yapin
        kabul ediyorum
        kabul edi̇yorum
        kabul et
        kapat
        kategoriler
        kategori̇ler
        kaydet
        konular
        kullanim koşullari
        kullanım koşulları
        linki kopyala
        li̇nki̇ kopyala
        paylaş
        paylaş:
        popüler haberler
        reklam
        reklami geç
        reklami kapat
        reklamlar
        reklamı geç
        reklamı kapat
        son dakika haberleri
        son daki̇ka haberleri̇
        son haberler
        sonraki haber
        sonraki yazı
        sonraki̇ haber
        sonraki̇ yazi
        sponsorlu içerik
        sponsorlu i̇çerik
        sponsorlu i̇çeri̇k
        twitter'da paylaş
        twitter’da paylaş
        twi̇tter'da paylaş
        twi̇tter’da paylaş
        tüm haberler
        tüm haklari saklidir
        tüm haklari saklidir.
        tüm hakları saklıdır
        tüm hakları saklıdır.
        tüm yorumlar
        tümünü gör
        tümünü kabul et
        tümünü reddet
        video
        videolar
        vi̇deo
        vi̇deolar
        whatsapp kanalimiza katilin
        whatsapp kanalımıza katılın
        whatsapp'ta paylaş
        whatsapp’ta paylaş
        yazdir
        yazdır
        yazi boyutu
        yazı boyutu
        yorum yap
        yorum yapmak için giriş yapın
        yorum yapmak i̇çin giriş yapın
        yorum yapmak i̇çi̇n gi̇ri̇ş yapin
        yorum yaz
        yorum yazin
        yorum yazın
        yorumlar
        yorumlar (0)
        yukari çik
        yukarı çık
        yükleniyor
        yükleniyor...
        yükleniyor…
        yükleni̇yor
        yükleni̇yor...
        yükleni̇yor…
        çerez politikası
        çerez poli̇ti̇kasi
        çok okunan haberler
        çok okunanlar
        önceki haber
        önceki yazı
        önceki̇ haber
        önceki̇ yazi
        öne çikanlar
        öne çıkanlar
        üye girişi
        üye gi̇ri̇şi̇
        üye ol
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
    function_words=words("""
        ama ben bir biz bu da daha de değil diye en gibi göre her ile ise için kadar mi ne o olan olarak
        olduğu onun sen siz sonra var ve ya çok şey
    """),
    emphatics=words("hayır evet ah ha çok asla hep uzun uzak hızlı yavaş"),
)
