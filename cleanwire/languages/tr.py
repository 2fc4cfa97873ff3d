"""Turkish.

Every list was compiled by hand for cleanwire.

Python lower-cases İ to i with a combining dot and I to i. Entries are therefore listed as written,
and as `str.lower` makes them of a sentence, a title and capitals.
"""

from cleanwire.languages.language import Language, phrases, words

LANGUAGE = Language(
    tag="tr",
    teasers=phrases("""
        ayrıca izleyin
        ayrıca oku
        ayrıca okuyun
        bu da ilginizi çekebilir
        bunlar da ilginizi çekebilir
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
        şunu da okuyun
    """),
    footers=phrases("""
        deepl ile çevrildi
        deepl.com (ücretsiz sürüm) ile çevrilmiştir
        haberin devamı için tıklayın
        haberin kaynağı için tıklayın
        haberin tamamını okuyun
        kaynak bağlantısı
        kaynak linki
        makalenin orijinalini okuyun
        makalenin tamamını okuyun
        okumaya devam edin
        okumaya devam et
        orijinal makaleyi okuyun
        www.deepl.com/translator (ücretsiz sürüm) ile çevrilmiştir
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
        abone olun
        ana sayfa
        arkadaşina gönder
        arkadaşına gönder
        bağlantiyi kopyala
        bağlantıyı kopyala
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
        bu haberi paylaş
        bu site çerez kullanmaktadir
        bu site çerez kullanmaktadır
        bültene abone ol
        bültenimize abone olun
        daha fazla
        daha fazla göster
        daha fazla haber
        daha fazla yükle
        devamini oku
        devamini oku...
        devamını oku
        devamını oku...
        diğer haberler
        e-bültenimize abone olun
        e-posta adresiniz yayinlanmayacak
        e-posta adresiniz yayinlanmayacak.
        e-posta adresiniz yayınlanmayacak
        e-posta adresiniz yayınlanmayacak.
        e-posta hesabiniz yayimlanmayacak
        e-posta hesabiniz yayimlanmayacak.
        e-posta hesabınız yayımlanmayacak
        e-posta hesabınız yayımlanmayacak.
        e-posta ile gönder
        en son haberler
        en çok okunan haberler
        en çok okunanlar
        facebook'ta paylaş
        facebook’ta paylaş
        favorilere ekle
        foto galeri
        fotoğraf galerisi
        giriş yap
        giriş yapin
        giriş yapın
        gizlilik politikasi
        gizlilik politikası
        google haberler'de takip edin
        google haberler’de takip edin
        google news'te takip et
        google news’te takip et
        google çeviri ile çevrilmiştir
        haberi paylaş
        haberin devami
        haberin devami için tiklayin
        haberin devamı
        haberin kaynaği
        haberin kaynaği için tiklayin
        haberin kaynağı
        haberin tamami
        haberin tamami için tiklayin
        haberin tamamini oku
        haberin tamamini okumak için tiklayin
        haberin tamamı
        haberin tamamı için tıklayın
        haberin tamamını oku
        haberin tamamını okumak için tıklayın
        hata bildir
        hepsini gör
        hesap oluştur
        ilgili haberler
        ilk yorumu sen yap
        ilk yorumu siz yapin
        ilk yorumu siz yapın
        kabul ediyorum
        kaynak bağlantisi
        kaynak haber
        kaynağa git
        kullanim koşullari
        kullanım koşulları
        linki kopyala
        makalenin tamamini okuyun
        orijinal haber
        orijinal makale
        orijinalini görüntüle
        popüler haberler
        reklam
        reklami geç
        reklami kapat
        reklamı geç
        reklamı kapat
        son dakika haberleri
        son haberler
        sonraki haber
        sonraki yazi
        sonraki yazı
        sponsorlu içerik
        twitter'da paylaş
        twitter’da paylaş
        tüm haberler
        tüm haklari saklidir
        tüm haklari saklidir.
        tüm hakları saklıdır
        tüm hakları saklıdır.
        tüm yorumlar
        tümünü gör
        tümünü kabul et
        tümünü reddet
        whatsapp kanalimiza katilin
        whatsapp kanalımıza katılın
        whatsapp'ta paylaş
        whatsapp’ta paylaş
        yazi boyutu
        yazinin devami
        yazinin devami için tiklayin
        yazinin tamami
        yazı boyutu
        yazının devamı
        yazının devamı için tıklayın
        yazının tamamı
        yorum yap
        yorum yapmak için giriş yapin
        yorum yapmak için giriş yapın
        yorum yaz
        yorum yazin
        yorum yazın
        yorumlar (0)
        yukari çik
        yukarı çık
        çerez politikasi
        çerez politikası
        çok okunan haberler
        çok okunanlar
        önceki haber
        önceki yazi
        önceki yazı
        öne çikanlar
        öne çıkanlar
        üye girişi
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
)
