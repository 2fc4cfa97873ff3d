"""What translators make of keywords of admonitions and of front matter: closed lists of what means one thing."""

from __future__ import annotations

_TRANSLATED = {
    "note": """
        注 备注 備註 附注 附註 说明 說明 注記 備考 ノート メモ 참고 노트
        примечание заметка примітка нотатка nota remarque remarques hinweis
        anmerkung notiz opmerking uwaga notka poznámka megjegyzés notă anteckning obs bemærk merk huomautus
        huom ملاحظة הערה یادداشت نکته नोट টীকা σημείωση забележка catatan
        หมายเหตุ ghi_chú lưu_ý not గమనిక குறிப்பு নোট দ্রষ্টব্য نوٹ pastaba piezīme märkus opomba napomena напомена
    """,
    "tip": """
        提示 小提示 小贴士 小貼士 贴士 貼士 小技巧 技巧 ヒント 팁
        совет подсказка порада astuce conseil consejo sugerencia dica sugestão tipp suggerimento consiglio
        wskazówka ipucu vinkki نصيحة טיפ सुझाव συμβουλή съвет
        เคล็ดลับ mẹo kiat చిట్కా patarimas padoms nõuanne nasvet savjet савет
    """,
    "important": """
        重要 重要提示 중요 важно важливо wichtig importante belangrijk ważne důležité fontos viktig vigtigt viktigt
        tärkeää önemli مهم חשוב महत्वपूर्ण σημαντικό quan_trọng penting
        สำคัญ ముఖ్యం முக்கியம் svarbu svarīgi oluline pomembno važno важно
    """,
    "warning": """
        警告 경고 предупреждение попередження avertissement advertencia aviso warnung avvertenza avviso
        waarschuwing ostrzeżenie varování figyelmeztetés avertisment varning advarsel varoitus uyarı تحذير
        אזהרה هشدار चेतावनी προειδοποίηση cảnh_báo peringatan
        คำเตือน హెచ్చరిక எச்சரிக்கை সতর্কতা įspėjimas brīdinājums hoiatus opozorilo upozorenje
        упозорење
    """,
    "caution": """
        小心 осторожно обережно prudence precaución cuidado cautela vorsicht voorzichtig ostrożnie opatrně
        dikkat זהירות
    """,
    "info": """
        信息 資訊 情報 정보 информация інформація información informação informatie informationen informazioni
        informace informacja bilgi معلومات מידע जानकारी πληροφορίες
    """,
    "danger": """
        危险 危險 危険 위험 опасность небезпека peligro perigo gefahr pericolo gevaar niebezpieczeństwo nebezpečí
        tehlike خطر סכנה खतरा
    """,
}
_FIELDS = {
    "title": """
        titre titel título titolo tytuł заголовок название název başlık τίτλος tiêu_đề judul 标题 標題 タイトル 제목
        عنوان כותרת शीर्षक
    """,
    "description": """
        beschreibung descripción descrizione descrição beschrijving opis описание опис popis açıklama περιγραφή mô_tả
        deskripsi 描述 説明 설명 وصف תיאור विवरण
    """,
    "date": "fecha datum дата tarih 日期 日付 날짜",
    "tags": "étiquettes etiquetas schlagwörter теги etiketler 标签 標籤 タグ 태그",
    "author": "auteur autor autore автор yazar 作者 著者 저자",
    "layout": "mise_en_page diseño макет 布局 レイアウト 레이아웃",
}
_KEYWORDS = {
    word.replace("_", " ").casefold(): keyword for keyword, some in _TRANSLATED.items() for word in some.split()
}


def keyword_of(word: str) -> str | None:
    """The keyword that a word translates, however it is cased; None when it is in no list.

    >>> keyword_of("İPUCU"), keyword_of("Lưu ý"), keyword_of("tip")
    ('tip', 'note', None)
    """
    return _KEYWORDS.get(word.casefold().replace("i\u0307", "i"))


_NAMES = {word.replace("_", "").casefold(): name for name, some in _FIELDS.items() for word in some.split()}


def field_of(key: str) -> str | None:
    """The key of front matter that a key translates; None when it is in no list.

    >>> field_of("titre"), field_of("Mô_tả"), field_of("title")
    ('title', 'description', None)
    """
    return _NAMES.get(key.replace("_", "").casefold())
