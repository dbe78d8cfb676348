import type { PageWords } from '../page-words.js'

export const englishPage: PageWords = {
  furniture: {
    menu: `
      home | menu | full menu | search | search menu | sections | skip to content | skip to main content | news | world |
      politics | business | sport | sports | entertainment | lifestyle | health | science | technology | tech | opinion |
      culture | arts | travel | weather | video | videos | photos | podcasts | radio | live | local | national | money |
      markets | investing | careers | shopping | trending | watch | more | about us | contact us | contact | advertise |
      advertise with us | privacy policy | privacy | terms of use | terms of service | terms and conditions | sitemap |
      site map | help | faq | apps | rss | jobs | breadcrumb trail links | click to return to homepage | back to top | next |
      previous | read more | more news | topics | location | latest | breaking news | article information | go to | editions |
      edition | english | archive | crosswords | horoscopes | puzzles | games | obituaries | classifieds | real estate |
      driving | food | style | education | environment | crime | australia | usa | asia | europe | africa | middle east |
      continue reading | story continues below | view all | see all | show more | load more | more videos | more to explore |
      meet the team`,
    share: `
      share | tweet | facebook | twitter | whatsapp | telegram | linkedin | pinterest | reddit | tumblr | email | e mail |
      mail | print | copy link | link copied | copy | share this | share on | share via | share article | share this article |
      share this story | share this item | share via email | share on facebook | share on x | share on whatsapp |
      share on linkedin | follow us | follow us on | follow | save | bookmark | gift | listen | listen to this article |
      social sharing | instagram | youtube | tiktok | messenger | google news | flipboard | more sharing options |
      see more sharing options | leave a comment | x | sharing | add us on google | as a preferred source |
      send this page to someone via email | whats app | pin interest | snapchat | subscribe on youtube | comment | close |
      gnews | google | stumbleupon | viber | vkontakte`,
    size: `
      text size | font size | article font size | increase article font size | decrease article font size |
      descrease article font size | small | medium | large | aa`,
    related: `
      recommended from editorial |       read more | read also | see also | related | related stories | related articles | related content | related links |
      recommended | recommended for you | recommended stories | you might also like | you may also like | more on this story |
      more on | more from | up next | don t miss | keep reading | story continues below | story continues below advertisement |
      article continues below | watch |
      previous article | next article | previous post | next post | previous story | next story`,
    ranking: `
      most read | most viewed | most popular | most watched | popular | popular now | trending now | top stories | top story |
      latest news | latest stories | editor s picks | editors picks | hours ago | hour ago | h ago | minutes ago | mins ago |
      m ago | days ago | day ago | d ago | loaded`,
    newsletter: `
      there was an error please provide a valid email address | a welcome email is on its way | please check your junk folder |
      will soon be in your inbox | we encountered an issue signing you up | interested in more newsletters | browse here |
      this content is reserved for subscribers | reserved for subscribers only | subscribe now to read the latest news |
      exclusive articles from | daily content from | access articles from across | unlimited online access to read articles |
      an electronic replica of the print edition | daily puzzles including | enjoy additional articles per month |
      get email updates from your favourite authors | share your thoughts and join the conversation in the comments |
      support local journalists and the next generation of journalists | create an account or sign in to continue |
      to unlock more articles | by registering for free here | sign in if you have an account | delivered to your inbox |
      you can save this article | to continue with your reading experience | the next issue of |
      newsletter | newsletters | sign up | sign up for | subscribe | subscribe now | subscribe to | get started | your inbox |
      delivered to your inbox | enter your email | email address | your email address | a welcome email | by signing up |
      by providing your | by clicking | you consent to receive | unlimited online access | digital access |
      this article is reserved for subscribers | already a subscriber | free trial | merchandise | shop now | sign up now |
      create an account | thanks for signing up | preferred source | we apologize but this video has failed to load |
      try refreshing your browser | tap here to see other videos | manage print subscription`,
    account: `
      log in | login | sign in | log out | sign out | my account | account | register | password | forgot password | username |
      create free account | profile | sign in with google | to bookmark this story | please log in | subscriber | continue |
      submit | cancel | ok | accept all | reject all`,
    cookies: `
      cookies | cookie policy | cookie settings | we use cookies | uses cookies | this website uses cookies | accept cookies |
      privacy policy | ad blocking | your consent | personal information | web browser is no longer supported`,
    comments: `
      is committed to maintaining a lively but civil forum for discussion | a lively but civil forum for discussion |
      please keep comments relevant and respectful | comments may take up to an hour to appear on the site |
      you must be logged in to join the discussion | we ask you to keep your comments relevant and respectful |
      comments | no comments | add a comment | post a comment | leave a reply | comments are closed | join the conversation |
      join the discussion | reply | view comments | show comments | report an error | report a typo | send feedback | feedback |
      notice for the postmedia network | be the first to comment | be respectful`,
    copyright: `
      all rights reserved | copyright | rights reserved | may not be published broadcast rewritten or redistributed |
      material may not be published | unauthorized distribution | transmission or republication strictly prohibited |
      journalistic standards | stick to the facts | a division of | part of the | powered by | designed by | developed by |
      about the author | hide message bar`,
    advertisement: `
      made through links on this page |       advertisement | advertisement continues | ad | ads | sponsored | sponsored content | promoted | paid content |
      partner content | advertise | story continues below advertisement | advertisement advertisement |
      this advertisement has not loaded yet | article content | article sidebar | trending | place an ad`,
    tags: 'tags | tag | keywords | filed under | topics | in this article | more about | related topics',
    counter: `
      views | view | reads | min read | minute read | minutes read | minutes to read | time reading icon | reading time |
      shares`,
    frame: 'ends | end of article | to be continued | more to come | developing story',
    contributors: `about the author | about the authors | more by this author | contributors`,
    markup: `
      http | https | www | href | src | div | span | script | iframe | img | alt | meta | property | var | javascript | html |
      rss`,
  },
  authorLabels: `
      by | author | authors | written by | author of the article | reported by | reporting by | additional reporting by |
      editing by | role | contributed to this report | staff | correspondent | special to | compiled by`,
  creditLabels: `
      photo | photo by | photos | photograph | photographer | image | image credit | image source | images | picture | credit |
      ap photo | afp photo | getty | getty images | via getty images | file photo | supplied | handout | illustration |
      photo credit | the canadian press | postmedia | postmedia files`,
  captionLabels: 'image caption | caption | pictured',
  sourceLabels: 'source | sources | via | agencies',
  siteWords: `
      news | times | post | daily | today | press | tv | radio | online | network | journal | herald | gazette | tribune | com |
      org | net | cnn | bbc | cbc | info`,
  placeWords: 'from | in',
  agencies: `
      cnn | cnn wire |
      reuters | afp | ap | associated press | the associated press | upi | tass | xinhua | ani | pti | dpa | efe | ansa |
      anadolu | aa | bloomberg | getty images | getty | epa | epa efe | shutterstock | rex | canadian press |
      the canadian press | agence france presse | aap | jiji press | kyodo | sputnik | zuma | imago | istock | pa | pool |
      anadolu agency`,
}
