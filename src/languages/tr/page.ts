import type { PageWords } from '../page-words.js'

export const turkishPage: PageWords = {
  furniture: {
    menu: `
      anasayfa | ana sayfa | menü | gündem | dünya | ekonomi | spor | futbol | siyaset | politika | magazin | kültür | sanat |
      kültür sanat | sağlık | teknoloji | bilim | eğitim | yaşam | yazarlar | video | videolar | galeri | foto galeri | canlı |
      canlı yayın | hava durumu | son dakika | künye | iletişim | hakkımızda | kurumsal | tarihçe | arşiv | arama | ara |
      ana içeriğe atla | haberler | haber | türkiye | analiz | önceki | sonraki | tümü | tümünü gör | daha fazla |
      gizlilik politikası | çerez politikası | yasal uyarı | kullanım koşulları | resmi ilanlar | astroloji | otomobil |
      seyahat | podcast | abonelik işlemleri | haberi görüntüle | kariyer | reklam | nöbetçi eczaneler | namaz vakitleri`,
    share: `
      paylaş | haberi paylaş | facebook ta paylaş | linki kopyala | bağlantıyı kopyala | kopyala | yazdır | takip et |
      bizi takip edin | takip edin | kaydet | dinle | e posta | google news | abone ol | favorilere ekle`,
    size: 'yazı boyutu | yazı tipi | punto',
    related: `
      ilgili haberler | ilgili haber | ilgili konular | bunlar da ilginizi çekebilir | ilginizi çekebilir | benzer haberler |
      diğer haberler | haberin devamı | devamını oku | öne çıkan haberler | öneri haberler | sıradaki haber |
      önceki haber | sonraki haber`,
    ranking: `
      en çok okunanlar | çok okunanlar | en son | en çok izlenenler | son haberler | en yeniler | popüler haberler |
      günün manşetleri | öne çıkanlar | saat önce | dakika önce`,
    newsletter: 'bülten | e bülten | abone olun | haber bülteni | uygulamayı indir',
    account: 'giriş yap | üye ol | üye girişi | şifre | şifremi unuttum | kapat | gönder | vazgeç',
    cookies: 'çerezler | çerez | çerez kullanıyoruz | çerezleri | aydınlatma metni | kişisel verilerin',
    comments: 'yorumlar | yorum | yorum yap | yorum yaz | yorum ekle | ilk yorumu siz yapın | yorum gönder',
    copyright: `
      tüm hakları saklıdır | her hakkı saklıdır | telif hakkı | kaynak gösterilmeden | izin alınmadan |
      için lütfen iletişime geçiniz | aa haber akış sistemi | yayın ilkeleri`,
    advertisement: 'reklam | ilan | sponsorlu | sponsorlu içerik | advertorial',
    tags: 'etiketler | etiket | anahtar kelimeler | konular',
    counter: 'okunma | görüntülenme | okunma süresi | dk okuma',
    frame: '',
    contributors: `yazar hakkında`,
    markup: '',
  },
  authorLabels: 'yazan | yazar | haber | muhabir | derleyen | hazırlayan | editör',
  creditLabels: 'fotoğraf | foto | görsel | kaynak',
  captionLabels: '',
  sourceLabels: 'kaynak',
  siteWords: 'haberleri | haber | gazetesi | haberler | ajansı | ajans | tv',
  placeWords: '',
  agencies: 'anadolu ajansı | aa | dha | iha | anka | reuters | afp | ap',
}
