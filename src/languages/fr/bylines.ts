import type { BylineWords } from '../byline-words.js'

export const frenchBylines: BylineWords = {
  writers: `
    par | auteur | auteurs | écrit par | rédigé par | propos recueillis par | publié par | texte | entretien réalisé par | reportage de | dossier réalisé par`,
  photographers: "crédit photo | crédits photo | crédits photos | photographe | droits d'auteur | photo de",
  pictures: 'crédit | crédits | photo | photos | image | images | photographie | légende',
  roles: `
    notre correspondant | notre correspondante | de notre correspondant | de notre correspondante | notre envoyé spécial |
    notre envoyée spéciale | de notre envoyé spécial | envoyé spécial | envoyée spéciale | envoyés spéciaux | envoyées spéciales | nos envoyés spéciaux | correspondants | correspondant | correspondante | journaliste | grand reporter`,
  imprints: 'directeur de la publication | directrice de la publication | rédacteur en chef | rédactrice en chef | fondateur | éditeur',
  addresses: 'm | mme | docteur | professeur',
  joiners: 'et | avec',
  froms: 'à | depuis',
  generics: `
    la rédaction | rédaction | agences | avec agences | service économie | service politique | correspondance | correspondance particulière | exclusif |
    tribune | dépêche`,
  givenNames: `
    alain | anne | antoine | aurélie | benoît | bernard | bruno | camille | catherine | céline | chloé | christian | christine |
    christophe | claire | claude | clément | daniel | denis | didier | élodie | emmanuel | emmanuelle | éric | fabien | florence |
    françois | françoise | frédéric | gérard | guillaume | hélène | henri | isabelle | jacques | jean | jérôme | julie | julien |
    laurence | laurent | louis | luc | lucie | marc | marie | marine | martine | mathieu | michel | monique | nathalie | nicolas |
    olivier | pascal | patrice | patrick | paul | philippe | pierre | pauline | romain | sébastien | sophie | stéphane | stéphanie |
    sylvie | thierry | thomas | valérie | véronique | vincent | virginie | xavier | yves`,
  namePrefixes: '',
  offices: 'ministère | ministre | président | université | société | banque | police | cour | club | conseil | comité | parti | union',
  nameParts: 'de | du | des | le | la | d | ben | el | al | ould',
  places: `
    paris | lyon | marseille | bruxelles | genève | londres | berlin | rome | madrid | moscou | kiev | kyiv | washington | new york |
    tunis | alger | rabat | casablanca | le caire | beyrouth | jérusalem | ramallah | gaza | damas | bagdad | téhéran | tripoli |
    dakar | bamako | abidjan | niamey | ouagadougou | kinshasa | montréal | québec | ottawa | pékin | tokyo | la haye | vienne |
    athènes | varsovie | strasbourg | bordeaux | toulouse | lille | nice | nantes`,
  countries: '',
  paperPlaces: '',
  agencyNouns: 'agence',
  outlets:
    'journal | info | infos | actualités | médias | gazette | presse | blog | magazine | le figaro | le monde | libération | matin | rfi | france',
  pictureSources: 'archives | archive | capture d écran | dr | handout | illustration | fournie | courtoisie',
  openers: '',
  positions: 'gauche | droite | centre | à gauche | à droite | au centre | en haut | en bas',
  homes: 'accueil | à la une | page d accueil | fil d ariane',
  sections: `
    monde | politique | économie | société | culture | sport | sports | international | france | europe | afrique | moyen orient |
    proche orient | maghreb | tunisie | algérie | maroc | santé | sciences | science | environnement | planète | climat | éducation |
    justice | police | faits divers | opinion | opinions | idées | débats | tribunes | éditos | médias | techno | technologie |
    technologies | high tech | entreprises | finance | marchés | bourse | immobilier | voyage | voyages | mode | cinéma | livres |
    musique | people | nationale | régions | football | montréal | québec | canada`,
  tagLabels: 'mots clés | mots clefs | mot clé | tags | étiquettes',
}
