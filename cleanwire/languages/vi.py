"""Vietnamese.

Every list was compiled by hand for cleanwire.
"""

from cleanwire.languages.language import Language, phrases, words

LANGUAGE = Language(
    tag="vi",
    refusals=phrases("""
        là một mô hình ngôn ngữ ai, tôi
        là một mô hình ngôn ngữ, tôi
        là một trí tuệ nhân tạo, tôi
        rất tiếc, tôi không thể dịch
        rất tiếc, tôi không thể giúp
        rất tiếc, tôi không thể hỗ trợ
        rất tiếc, tôi không thể thực hiện yêu cầu
        tôi xin lỗi, nhưng tôi không thể dịch
        tôi xin lỗi, nhưng tôi không thể giúp
        tôi xin lỗi, nhưng tôi không thể hỗ trợ
        tôi xin lỗi, nhưng tôi không thể thực hiện yêu cầu
        với tư cách là một mô hình ngôn ngữ, tôi
        xin lỗi, nhưng tôi không thể dịch
        xin lỗi, nhưng tôi không thể giúp
        xin lỗi, nhưng tôi không thể hỗ trợ
        xin lỗi, nhưng tôi không thể thực hiện yêu cầu
        xin lỗi, tôi không thể dịch
        xin lỗi, tôi không thể giúp
        xin lỗi, tôi không thể hỗ trợ
        xin lỗi, tôi không thể thực hiện yêu cầu
    """),
    site_footers=phrases("""
        nguồn site
        nguồn trang
        nguồn trang web
        nguồn website
        site nguồn
        trang nguồn
        trang web nguồn
        website nguồn
    """),
    teasers=phrases("""
        bài liên quan
        bài viết liên quan
        bạn có thể quan tâm
        có thể bạn quan tâm
        có thể bạn thích
        cũng đọc
        mời xem thêm
        mời đọc thêm
        tin liên quan
        tin tức liên quan
        đọc cũng
    """),
    footers=phrases("""
        dịch bằng deepl
        link nguồn
        liên kết gốc
        liên kết nguồn
        nguồn liên kết
        tiếp tục đọc
        xem bài gốc
        xem bài viết gốc
        được dịch bằng deepl
        được dịch với deepl
        đọc bài gốc
        đọc bài viết gốc
        đọc bài viết đầy đủ
        đọc tiếp
        đọc toàn bộ bài viết
    """),
    disclosures=phrases("""
        bài viết này đã được dịch bằng máy
        bài viết này đã được dịch tự động
        bài viết này được dịch bằng ai
        bài viết này được dịch bằng công cụ dịch tự động
        bài viết này được dịch bằng máy
        bài viết này được dịch bằng trí tuệ nhân tạo
        bài viết này được dịch bởi ai
        bài viết này được dịch tự động
        bài viết được dịch bằng ai
        bài viết được dịch tự động
        bản dịch máy
        bản dịch này được tạo tự động
        bản dịch tự động
        dịch tự động
        nội dung này được dịch bằng ai
        nội dung này được dịch tự động
        nội dung được dịch tự động
        trang này được dịch tự động
        văn bản này được dịch tự động
        đây là bản dịch máy
        đây là bản dịch tự động
        được dịch tự động từ tiếng anh
    """),
    tag_labels=phrases("""
        thẻ
        từ khóa
    """),
    furniture=phrases("""
        0 bình luận
        bài tiếp theo
        bài trước
        bài viết liên quan
        bài viết mới nhất
        báo lỗi
        bình luận
        bình luận (0)
        bình luận của bạn
        chia sẻ bài viết
        chia sẻ bài viết này
        chia sẻ facebook
        chia sẻ lên facebook
        chia sẻ qua facebook
        chia sẻ trên facebook
        cho phép tất cả
        chuyên mục
        chính sách bảo mật
        chính sách quyền riêng tư
        chúng tôi sử dụng cookie
        chưa có bình luận
        chưa có bình luận nào
        chấp nhận cookie
        cài đặt cookie
        dành cho người đăng ký
        email của bạn sẽ không được hiển thị công khai
        email của bạn sẽ không được hiển thị công khai.
        gửi bình luận
        gửi email
        gửi góp ý
        gửi phản hồi
        hiển thị thêm
        in bài viết
        in trang này
        kết nối với chúng tôi
        liên hệ quảng cáo
        lên đầu trang
        lưu bài viết
        nhập email của bạn
        nội dung được tài trợ
        quét mã qr
        quảng cáo
        sao chép link
        sao chép liên kết
        theo dõi chúng tôi
        theo dõi chúng tôi trên
        theo dõi chúng tôi trên facebook
        theo dõi chúng tôi trên google news
        theo dõi trên google news
        tin cùng chuyên mục
        tin liên quan
        tin mới nhất
        tin nổi bật
        tin tài trợ
        tin đọc nhiều
        trang chủ
        trang web này sử dụng cookie
        tải ứng dụng
        tất cả bình luận
        viết bình luận
        về trang chủ
        xem nhiều
        xem nhiều nhất
        xem thêm
        xem thêm bình luận
        xem tất cả
        ý kiến bạn đọc
        ý kiến của bạn
        đang tải...
        điều khoản sử dụng
        đóng quảng cáo
        đăng ký kênh
        đăng ký ngay
        đăng ký nhận bản tin
        đăng ký nhận tin
        đăng nhập
        đăng nhập để bình luận
        để lại bình luận
        để lại một bình luận
        đọc nhiều
        đọc nhiều nhất
    """),
    cross_references=phrases("""
        tham khảo thêm
        tìm hiểu thêm
        xem thêm
        xem tiếp
        đọc thêm
        đọc tiếp
    """),
    credits=phrases("""
        hình
        nguồn
        theo
        ảnh
    """),
    rights=phrases("""
        bảo lưu mọi quyền
    """),
    names=phrases("""
        tiếng việt
        vietnamese
    """),
    translation_words=phrases("""
        dịch
    """),
    assents=phrases("""
        chắc chắn rồi
        tất nhiên
        tất nhiên rồi
        vâng
        được thôi
    """),
    chatter_openings=phrases("""
        bản dịch như sau
        dưới đây là bản dịch
        dưới đây là bản dịch của văn bản
        dưới đây là bản dịch tiếng việt
        sau đây là bản dịch
        đây là bản dịch
        đây là bản dịch của bài viết
        đây là bản dịch của văn bản
        đây là bản dịch sang tiếng việt
        đây là bản dịch tiếng việt
        đây là văn bản đã dịch
        đây là văn bản đã được dịch
    """),
    chatter_closings=phrases("""
        bạn có muốn tôi
        ghi chú về bản dịch
        ghi chú: tôi
        ghi chú: tôi đã
        ghi chú: tôi đã giữ
        hy vọng bản dịch
        hy vọng bản dịch này
        hy vọng điều này
        hãy cho tôi biết nếu
        lưu ý: bản dịch
        lưu ý: tôi giữ nguyên
        lưu ý: tôi đã
        lưu ý: tôi đã giữ
        nếu bạn cần dịch
        nếu bạn cần thêm
        tôi có thể giúp gì
    """),
    prompts=phrases("""
        dịch văn bản sau
        dịch đoạn văn sau
        hãy dịch văn bản
        hãy dịch đoạn
    """),
    translation_labels=phrases("""
        bản dịch
        bản dịch cuối cùng
        bản dịch tiếng việt
        dịch
        văn bản đã dịch
    """),
    translator_notes=phrases("""
        chú thích của người dịch
        ghi chú của người dịch
        hoặc:
        không thể dịch
        lời người dịch
        nghĩa đen:
    """),
    machine_labels=phrases("""
        bản dịch máy
        dịch máy
        dịch tự động
    """),
    # Typography.
    quotes=("«»",),
    quotation_terms=("dấu ngoặc kép",),
    letters="àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    word_terms=words("chữ nghĩa ngữ thuật"),
    stray_words=words("""
        bằng cho chính các cũng của không người như nhưng những này phải trong từ và với đang đã được để
    """),
    function_words=words("""
        ai anh bà bị cho các có cũng của hai khi không là một người nhiều như những này nói năm phải quá ra
        rất rằng sau sẽ trong trên tôi từ và vào về với ông đã được đến để
    """),
    never_doubled=words("các những và với tại"),
    emphatics=words("không có ha rất mãi xa lâu dần"),
    # Numbers and dates.
    hour_letters="h",
    spaced_quotes=("«»",),
    sign_terms=words("dấu hiệu lệnh phím tự"),
)
