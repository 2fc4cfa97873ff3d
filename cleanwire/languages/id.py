"""Indonesian.

Every list was compiled by hand for cleanwire.
"""

from cleanwire.languages.language import Language, phrases, words

LANGUAGE = Language(
    tag="id",
    refusals=phrases("""
        maaf, saya tidak bisa membantu
        maaf, saya tidak bisa menerjemahkan
        maaf, saya tidak dapat membantu
        maaf, saya tidak dapat membantu dengan itu
        maaf, saya tidak dapat memenuhi permintaan
        maaf, saya tidak dapat menerjemahkan
        maaf, tapi saya tidak bisa
        maaf, tapi saya tidak bisa menerjemahkan
        maaf, tapi saya tidak dapat membantu
        maaf, tapi saya tidak dapat memenuhi permintaan
        maaf, tapi saya tidak dapat menerjemahkan
        maaf, tetapi saya tidak bisa menerjemahkan
        maaf, tetapi saya tidak dapat membantu
        maaf, tetapi saya tidak dapat memenuhi permintaan
        maaf, tetapi saya tidak dapat menerjemahkan
        mohon berikan teks
        mohon maaf, saya tidak bisa menerjemahkan
        mohon maaf, saya tidak dapat membantu
        mohon maaf, saya tidak dapat memenuhi permintaan
        mohon maaf, saya tidak dapat menerjemahkan
        sebagai ai, saya
        sebagai model bahasa ai, saya
        sebagai model bahasa, saya
    """),
    site_footers=phrases("""
        laman sumber
        situs asal
        situs sumber
        situs web sumber
        sumber laman
        sumber situs
        sumber situs web
        sumber website
    """),
    teasers=phrases("""
        artikel terkait
        baca juga
        baca juga artikel
        baca juga berita
        baca pula
        bacaan terkait
        bacalah juga
        berita terkait
        dengarkan juga
        simak juga
        simak juga video
        simak pula
        tonton juga
    """),
    footers=phrases("""
        baca artikel asli
        baca artikel aslinya
        baca artikel lengkap
        baca artikel selengkapnya
        diterjemahkan dengan deepl
        klik di sini untuk membaca artikel selengkapnya
        lanjutkan membaca
        lihat artikel asli
        link sumber
        selengkapnya
        tautan ke sumber
        tautan sumber
    """),
    disclosures=phrases("""
        artikel ini diterjemahkan dengan ai
        artikel ini diterjemahkan dengan bantuan ai
        artikel ini diterjemahkan dengan bantuan kecerdasan buatan
        artikel ini diterjemahkan menggunakan ai
        artikel ini diterjemahkan menggunakan kecerdasan buatan
        artikel ini diterjemahkan oleh ai
        artikel ini diterjemahkan oleh kecerdasan buatan
        artikel ini diterjemahkan oleh mesin
        artikel ini diterjemahkan secara otomatis
        artikel ini telah diterjemahkan secara otomatis
        berita ini diterjemahkan secara otomatis
        diterjemahkan otomatis dari bahasa inggris
        diterjemahkan secara otomatis
        halaman ini diterjemahkan secara otomatis
        ini adalah terjemahan mesin
        ini adalah terjemahan otomatis
        konten ini diterjemahkan secara otomatis
        teks ini diterjemahkan secara otomatis
        terjemahan mesin
        terjemahan otomatis
    """),
    tag_labels=phrases("""
        tag
        topik
    """),
    furniture=phrases("""
        0 komentar
        advertisement
        alamat email anda tidak akan dipublikasikan
        alamat email anda tidak akan dipublikasikan.
        artikel sebelumnya
        artikel selanjutnya
        artikel terkait
        baca selengkapnya
        baca semua komentar
        bagikan artikel ini
        bagikan berita ini
        bagikan di facebook
        bagikan ke facebook
        bagikan ke twitter
        bagikan ke whatsapp
        belum ada komentar
        beri komentar
        berita lainnya
        berita populer
        berita terbaru
        berita terkait
        berita terkini
        berita terpopuler
        berlangganan buletin kami
        berlangganan newsletter
        berlangganan newsletter kami
        berlangganan sekarang
        cetak halaman
        copy link
        daftar sekarang
        dapatkan berita terbaru
        download aplikasi
        gabung di channel whatsapp kami
        gabung di kanal telegram
        gabung whatsapp channel kami
        gulir untuk melanjutkan
        hak cipta dilindungi
        hak cipta dilindungi undang-undang
        halaman berikutnya
        halaman selanjutnya
        hubungi kami
        iklan
        ikuti berita terbaru di google news
        ikuti kami
        ikuti kami di
        ikuti kami di facebook
        ikuti kami di google news
        ikuti kami di instagram
        ikuti kami di whatsapp
        ikuti saluran whatsapp kami
        kami menggunakan cookie
        kebijakan cookie
        kebijakan privasi
        kembali ke atas
        ketentuan layanan
        khusus pelanggan
        kirim komentar
        komentar (0)
        komentar anda
        konten bersponsor
        lanjutkan dengan konten
        laporkan kesalahan
        lihat komentar
        lihat lainnya
        lihat selengkapnya
        lihat semua
        login untuk berkomentar
        masuk untuk berkomentar
        muat lainnya
        muat lebih banyak
        paling banyak dibaca
        pedoman media siber
        pilihan editor
        pilihan redaksi
        pindai kode qr
        rekomendasi untuk anda
        salin link
        salin tautan
        scroll ke bawah untuk melanjutkan
        scroll to continue with content
        scroll untuk melanjutkan
        semua berita
        situs ini menggunakan cookie
        syarat dan ketentuan
        tampilkan lainnya
        tampilkan semua
        tautan disalin
        tentang kami
        terpopuler
        tinggalkan balasan
        tinggalkan komentar
        topik terkait
        tulis komentar
        tutup iklan
        unduh aplikasi
    """),
    abbreviations=words("""
        a.l a.m a.n a.s alm almh bag bbrp bhs bpk brigjen cab cet co d.a d.h dep des dgn dirjen div dkk dll
        dlm dr dra drs ds dsb dst ed etc feb gg gub h hal hj hlm ibid inc ir irjen jan jend jl jln jul k.h kab
        kapt kec kel kep kepmen ket kh kol komjen komp kompol koptu letda letjen letkol lettu ltd m.a m.h
        m.hum m.kes m.kom m.m m.pd m.sc m.si mayjen mgr mr mrs no nov ny okt p.a p.m peltu pgs ph.d pjs pkl
        plh plt prof prov psl pt r.a red rp rt rw s.ag s.d s.e s.h s.ip s.ked s.kom s.pd s.psi s.si s.sos s.t
        saw sbb sbg sda sdr sdri sekr sept serka serma sersan sertu st swt tbk telp tgl thn tk tlp tn tsb tsk
        ttd u.b u.p ust utk vol yg yth
    """)
    | phrases("""
        a. n
        d. a
        k. h
        s. d
        u. p
    """),
    cross_references=phrases("""
        baca lainnya
        baca lebih lanjut
        baca selengkapnya
        lihat juga
        lihat pula
        pelajari lebih lanjut
        selengkapnya
    """),
    credits=phrases("""
        dengan
        foto
        gambar
        sumber
        teks
    """),
    rights=phrases("""
        hak cipta dilindungi undang-undang
    """),
    names=phrases("""
        bahasa indonesia
        indonesian
    """),
    translation_words=phrases("""
        terjemah
    """),
    assents=phrases("""
        baik
        baiklah
        dengan senang hati
        tentu
        tentu saja
    """),
    chatter_openings=phrases("""
        berikut adalah hasil terjemahan
        berikut adalah teks terjemahannya
        berikut adalah terjemahan dalam bahasa indonesia
        berikut adalah terjemahan dari teks tersebut
        berikut adalah terjemahan ke bahasa indonesia
        berikut adalah terjemahan teks tersebut
        berikut adalah terjemahannya
        berikut ini adalah terjemahannya
        berikut ini terjemahannya
        berikut teks yang diterjemahkan
        berikut terjemahan bahasa indonesia
        berikut terjemahan dalam bahasa indonesia
        berikut terjemahan ke bahasa indonesia
        berikut terjemahan teks tersebut
        berikut terjemahannya
        ini adalah terjemahan artikel tersebut
        ini terjemahannya
        terjemahannya sebagai berikut
    """),
    chatter_closings=phrases("""
        ada lagi yang bisa
        apakah ada lagi
        apakah anda ingin saya
        beri tahu saya jika
        beritahu saya jika
        catatan terjemahan
        catatan: saya
        catatan: terjemahan
        jika ada yang ingin
        jika anda membutuhkan bantuan
        jika anda membutuhkan terjemahan
        semoga membantu
        semoga terjemahan ini
    """),
    prompts=phrases("""
        terjemahkan ke bahasa indonesia
        terjemahkan teks berikut
        terjemahkan teks ini
    """),
    translation_labels=phrases("""
        teks terjemahan
        terjemahan
        terjemahan akhir
        terjemahan bahasa indonesia
        terjemahannya
    """),
    translator_notes=phrases("""
        atau:
        catatan penerjemah
        harfiah:
        secara harfiah:
        tidak dapat diterjemahkan
    """),
    machine_labels=phrases("""
        terjemahan mesin
        terjemahan otomatis
    """),
    # Typography.
    quotation_terms=("tanda kutip", "tanda petik"),
    reduplicates=True,
    question_words=words("bagaimana kenapa mengapa"),
    letters="é",
    word_terms=words("arti artinya berarti huruf istilah karakter"),
    stray_words=words("""
        adalah akan atau bahwa dalam dan dari dengan karena kepada mereka oleh sebagai seperti telah tersebut
        tidak untuk yang
    """),
    function_words=words("""
        ada adalah akan atau bahwa banyak bisa dalam dan dari dengan di dia harus ini itu juga kami karena ke
        kita lebih mengatakan mereka oleh orang pada para sangat saya sebagai seperti setelah siapa sudah
        tahun telah terlalu tersebut tidak untuk yang
    """),
    never_doubled=words("dan dari dengan di ke oleh pada untuk yang"),
    emphatics=words("tidak ya ha sangat sekali"),
    sign_terms=words("karakter operator perintah simbol tanda tombol"),
)
