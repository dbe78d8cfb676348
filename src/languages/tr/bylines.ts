import type { BylineWords } from '../byline-words.js'

export const turkishBylines: BylineWords = {
  writers: 'yazan | yazar | haber | hazırlayan | derleyen',
  photographers: '',
  pictures: 'fotoğraf | foto | görsel',
  roles: 'muhabir | editör',
  imprints: 'genel yayın yönetmeni | yayın yönetmeni',
  addresses: 'dr | prof',
  joiners: 've',
  froms: '',
  generics: 'haber merkezi | dış haberler | ajanslar',
  givenNames:
    'ahmet | mehmet | mustafa | ali | hasan | hüseyin | ayşe | fatma | emine | zeynep | murat | emre | burak | can | deniz | elif',
  namePrefixes: '',
  offices: 'bakanlığı | bakan | başkan | başkanı | üniversitesi | belediye',
  nameParts: '',
  places: `
    ankara | istanbul | izmir | antalya | bursa | adana | gaziantep | diyarbakır | konya | kayseri | trabzon | londra | paris |
    berlin | moskova | washington | new york | brüksel | atina | kudüs | gazze | şam | bağdat | tahran | kahire | lefkoşa`,
  countries: '',
  paperPlaces: '',
  agencyNouns: '',
  outlets: 'haberleri | haber | gazetesi | haberler | ajansı | ajans | tv',
  pictureSources: 'arşiv',
  openers: '',
  positions: 'sağda | solda',
  homes: 'anasayfa | ana sayfa | haberler',
  sections:
    'gündem | dünya | ekonomi | spor | siyaset | politika | kültür | kültür sanat | sağlık | teknoloji | eğitim | yaşam | magazin | türkiye | son dakika',
  tagLabels: 'etiketler | etiket | anahtar kelimeler',
}
