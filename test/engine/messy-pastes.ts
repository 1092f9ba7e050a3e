import { REPORT } from './articles'

export interface Paste {
  readonly name: string
  readonly text: string
  /** Lines of the page that must not stay as text: they are in `removed`. */
  readonly furniture: readonly string[]
}

const [TITLE = '', ...BODY] = REPORT.trim().split(/\n+/u)
const HALF = 5

/** Lines before the title, under it, in the middle and at the end of the report, as a page has them. */
function page(name: string, above: string[], under: string[], between: string[], below: string[]): Paste {
  const lines = [...above, TITLE, ...under, ...BODY.slice(0, HALF), ...between, ...BODY.slice(HALF), ...below]
  return { name, text: lines.join('\n\n'), furniture: [...above, ...under, ...between, ...below] }
}

/** Pages as they come out of a browser's clipboard; written for these tests. */
export const PASTES: readonly Paste[] = [
  page(
    'a news site with share buttons',
    ['الرئيسية > محليات', 'أخبار عاجلة'],
    ['12 مايو 2023 - 10:35', 'شارك عبر فيسبوك', 'شارك عبر تويتر', 'انسخ الرابط', 'حجم الخط'],
    ['اقرأ أيضاً: 5 مكتبات قديمة يزورها السياح', 'إعلان'],
    ['تابعونا على فيسبوك', 'الأكثر قراءة', 'جميع الحقوق محفوظة © 2023'],
  ),
  page(
    'a newspaper with related stories',
    [],
    ['نشر: 2023-05-12', 'وقت القراءة: 3 دقائق'],
    ['اقرأ المزيد: البلدية تفتتح 3 حدائق في عام 2022', 'مقالات ذات صلة'],
    ['الوسوم: مكتبة، قراءة، بلدية', 'لمتابعة آخر الأخبار اشترك في قناتنا على تلغرام', 'شارك المقال'],
  ),
  page(
    'a magazine with a newsletter',
    ['تخطى إلى المحتوى', 'القائمة', 'بحث'],
    ['آخر تحديث 14:20 بتوقيت غرينتش', 'دقيقتان للقراءة'],
    ['اشترك في نشرتنا البريدية ليصلك كل جديد', 'البريد الإلكتروني'],
    ['0 تعليق', 'لا توجد تعليقات', 'سياسة الخصوصية', 'اتصل بنا', 'من نحن'],
  ),
  page(
    'a blog with a list of links',
    [],
    ['مشاركة', 'تغريد', 'طباعة', 'إرسال بالبريد'],
    ['قد يهمك أيضا: كيف تختار كتابا لطفلك', 'مواضيع قد تهمك'],
    [
      'اقرأ أيضًا:',
      '• عشرة كتب صدرت في عام 2020',
      '• أسعار الورق ترتفع 40 بالمئة',
      'التعليقات (12)',
      'Share this article',
    ],
  ),
  page(
    'a broadcaster with pictures and video',
    ['مباشر', 'تسجيل الدخول'],
    ['استمع إلى المقال', 'شاهد الفيديو'],
    ['تخطى الأكثر قراءة وواصل القراءة', 'الأكثر قراءة', 'نهاية الأكثر قراءة'],
    ['يمكنكم الاشتراك في قناتنا على يوتيوب', 'حقوق النشر محفوظة', 'https://example.org/n/1931'],
  ),
  page(
    'a portal with advertisements and cookies',
    ['نستخدم ملفات تعريف الارتباط لتحسين تجربتك', 'موافق'],
    ['100 مشاهدة', 'فيسبوك | تويتر | واتساب'],
    ['- إعلان -', 'الإعلان', 'يستمر المقال بعد الإعلان'],
    ['المصدر: وكالات', 'الكلمات الدالة: مكتبة', 'أعجبك المقال؟ شاركه مع أصدقائك', 'عودة إلى الأعلى'],
  ),
]
