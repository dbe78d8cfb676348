import type { BylineWords } from '../byline-words.js'

export const englishBylines: BylineWords = {
  writers: `
    by | author | authors | written by | author of the article | authors of the article | reported by | reporting by | additional reporting by |
    story by | compiled by | editing by | edited by | writing by | analysis by`,
  photographers:
    'photo by | photos by | photograph by | image by | photographer | image credit | image source | photo credit | picture credit | photo illustration by | courtesy of | picture by',
  pictures: 'photo | photos | photograph | image | images | picture | pictures | credit | credits',
  roles: `
    role | staff writer | staff reporter | senior reporter | reporter | correspondent | writer | contributor | special to | columnist | editor |
    political editor | associated press writer | special correspondent`,
  imprints: 'editor in chief | publisher | founder | founded by | managing editor',
  addresses: 'dr | mr | mrs | ms | prof | sir',
  joiners: 'and | with | via',
  froms: 'from | in',
  generics: `
    staff | agencies | news agencies | wire services | wires | newsroom | news desk | editorial board | editors | staff reporter | staff writer | staff writers | staff reporters |
    contributor | columnist | reporter | opinion | analysis | exclusive | contributed to this report`,
  givenNames: `
    adam | alan | alex | alice | amy | andrew | ann | anna | anne | anthony | ben | bill | brian | carol | charles | charlie | chris |
    christopher | claire | daniel | dave | david | elizabeth | emily | emma | eric | frank | george | helen | henry | jack | james |
    jane | jason | jean | jeff | jennifer | jessica | jim | joe | john | jonathan | joseph | karen | kate | kevin | laura | linda |
    lisa | lucy | luke | maria | mark | martin | mary | matt | matthew | michael | mike | nick | nicole | patrick | paul | peter |
    philip | rachel | rebecca | richard | robert | ryan | sam | samantha | sarah | scott | simon | sophie | stephen | steve | steven |
    susan | thomas | tim | tom | victoria | william`,
  namePrefixes: '',
  offices:
    'ministry | minister | president | prime | department | office | university | company | bank | police | court | club | council | committee | party | union',
  nameParts: 'de | van | von | bin | al | el | ibn | abu',
  places: `
    london | paris | washington | new york | moscow | beijing | berlin | rome | madrid | brussels | geneva | vienna | cairo | baghdad |
    beirut | damascus | amman | jerusalem | ramallah | gaza | gaza city | tel aviv | riyadh | jeddah | dubai | abu dhabi | doha |
    kuwait | kuwait city | manama | muscat | sanaa | aden | tripoli | benghazi | tunis | algiers | rabat | casablanca | khartoum |
    tehran | ankara | istanbul | kabul | islamabad | new delhi | mumbai | dhaka | colombo | tokyo | seoul | kolkata | chennai | bengaluru | hyderabad | lucknow | bhopal | pune | ahmedabad | jaipur | srinagar | patna | kochi | hong kong | singapore |
    sydney | melbourne | canberra | toronto | ottawa | montreal | nairobi | johannesburg | lagos | kyiv | kiev | warsaw | athens |
    dublin | stockholm | oslo | helsinki | copenhagen | lisbon | prague | budapest | bucharest | belgrade | los angeles | chicago |
    boston | houston | miami | atlanta | san francisco | united nations | mexico city | brasilia | buenos aires | caracas | havana |
    bogota | lima`,
  countries: `
    egypt | iraq | syria | lebanon | jordan | israel | france | germany | russia | ukraine | turkey | iran | china | japan | india |
    pakistan`,
  paperPlaces: '',
  agencyNouns: '',
  outlets: `
    news | times | post | daily | today | press | tv | radio | online | network | journal | herald | gazette | tribune | com | org | net | cnn | bbc | cbc | info |
    guardian | telegraph | independent | mail | sun | star | globe | chronicle | australian | magazine | media | sport | sports | observer | the`,
  pictureSources: `
    file | files | file photo | archive | archives | handout | supplied | submitted | screenshot | youtube | twitter | facebook | instagram | pool |
    ministry | department | office | press service | press office | government | police | army | navy | nasa |
    shutterstock | istock | wikimedia | wikimedia commons | courtesy | illustration | x | google | getty`,
  openers: '',
  positions: 'left | right | centre | center | l | r | c | top | bottom | above | below | second from left | second from right',
  homes: 'home | homepage | breadcrumb trail links | front page',
  sections: `
    world | politics | us politics | federal politics | national | business | economy | finance | markets | sport | sports | football |
    culture | arts | entertainment | celebrity | lifestyle | life | travel | health | science | technology | tech | environment |
    climate | education | opinion | analysis | comment | local | local news | middle east | africa | europe | asia | americas |
    canada | australia | uk | usa | us | india | china | crime | courts | law | property | real estate | money | personal finance |
    food | style | fashion | music | movies | tv | books | weather | defence | features`,
  tagLabels: 'tags | tag | keywords | filed under | related topics | related tags',
}
