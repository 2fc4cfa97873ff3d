"""What translators make of the keywords of admonitions, language by language: closed lists of what means one thing."""

from __future__ import annotations

_TRANSLATED = {
    "note": """
        注 备注 備註 附注 附註 说明 說明 注記 備考 ノート メモ 참고 노트
        примечание заметка примітка nota remarque remarques hinweis
        anmerkung notiz opmerking uwaga notka poznámka megjegyzés notă anteckning obs bemærk merk huomautus
        huom ملاحظة הערה یادداشت نکته नोट টীকা σημείωση забележка catatan
    """,
    "tip": """
        提示 小提示 小技巧 技巧 ヒント 팁 совет подсказка порада astuce conseil consejo sugerencia dica sugestão tipp
        suggerimento consiglio wskazówka porada ipucu vinkki نصيحة טיפ सुझाव συμβουλή съвет
    """,
    "important": """
        重要 重要提示 중요 важно важливо wichtig importante belangrijk ważne důležité fontos viktig vigtigt viktigt
        tärkeää önemli مهم חשוב महत्वपूर्ण σημαντικό quan_trọng penting
    """,
    "warning": """
        警告 경고 предупреждение попередження avertissement advertencia aviso warnung avvertenza avviso
        waarschuwing ostrzeżenie varování figyelmeztetés avertisment varning advarsel varoitus uyarı تحذير
        אזהרה هشدار चेतावनी προειδοποίηση cảnh_báo peringatan
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
KEYWORDS: dict[str, str] = {
    word.replace("_", " ").strip().casefold(): keyword for keyword, some in _TRANSLATED.items() for word in some.split()
}
"""The keyword behind each translation, which is in lower case."""
