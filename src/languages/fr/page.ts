import type { PageWords } from '../page-words.js'

export const frenchPage: PageWords = {
  furniture: {
    menu: `
      accueil | menu | rechercher | recherche | rubriques | aller au contenu | passer au contenu | international | monde |
      politique | économie | société | culture | sport | sports | sciences | santé | planète | idées | opinions | débats |
      tribune | éditorial | france | europe | afrique | amériques | asie | moyen orient | région | régions | vidéo | vidéos |
      photos | podcasts | radio | direct | en direct | météo | horoscope | jeux | mots croisés | annonces | archives | contact |
      contactez nous | nous contacter | qui sommes nous | à propos | mentions légales | plan du site | conditions générales |
      conditions d utilisation | confidentialité | politique de confidentialité | données personnelles | aide | emploi |
      immobilier | automobile | auto | tourisme | voyage | gastronomie | à la une | la une | actualité | actualités | actu |
      programmes | suite | précédent | suivant | page suivante | haut de page | retour | découvrir | catégories | thèmes |
      magazine | people | catégorie | afficher plus | sommaire | voir plus | voir tout | vidéo suivante | autres vidéos |
      plus d informations`,
    share: `
      partager | partagez | partage | partager sur | partager sur facebook | partager sur twitter | partager par mail |
      partager par email | partager cet article | partager sur les réseaux sociaux | sur facebook | sur twitter | envoyer |
      envoyer par mail | imprimer | copier le lien | lien copié | copier | réseaux sociaux | suivez nous | suivez nous sur |
      écouter | écouter l article | enregistrer | sauvegarder | offrir | offrir l article | télécharger | réagir |
      lire dans l app | par newsletter | temps de lecture | courriel | ajouter à vos favoris | ajouter à mes favoris |
      sélections`,
    size: 'taille du texte | taille de police | agrandir le texte | réduire le texte',
    related: `
      lire aussi | à lire aussi | lire également | à lire également | voir aussi | à voir aussi | sur le même sujet |
      sur le même thème | articles liés | articles similaires | articles connexes | à découvrir | à lire |
      pour aller plus loin | autour de | en relation | dans la même rubrique | recommandé pour vous | vous aimerez aussi |
      nos lecteurs ont lu ensuite | lire la suite | lire plus | contenus sponsorisés |
      article précédent | article suivant`,
    ranking: `
      les plus lus | le plus lu | articles les plus lus | plus lus | les plus consultés | les plus récents | derniers articles |
      dernières nouvelles | dernières actualités | à ne pas manquer | fil info | en continu | toute l actualité |
      nos derniers articles | édition du jour | tendances`,
    newsletter: `
      newsletter | newsletters | s abonner | abonnez vous | abonnement | je m abonne | inscrivez vous | inscription |
      s inscrire | recevez | votre adresse email | votre email | infolettre | infolettres | article réservé aux abonnés |
      réservé aux abonnés | il vous reste | la suite est réservée aux abonnés | déjà abonné | sans engagement | offre spéciale |
      pour seulement | faire un don | soutenez nous | désinscription`,
    account: `
      se connecter | connexion | connectez vous | mon compte | déconnexion | mot de passe | mot de passe oublié |
      créer un compte | identifiant | valider | annuler | fermer | ok | se désinscrire`,
    cookies: `
      cookies | nous utilisons des cookies | utilise des cookies | utilisation de cookies | accepter | tout accepter |
      gérer les cookies | paramétrer | protection des données | vos données | nos partenaires`,
    comments: `
      commentaires | commentaire | aucun commentaire | laisser un commentaire | ajouter un commentaire | réagissez | commenter |
      voir les commentaires | votre adresse de messagerie ne sera pas publiée | répondre | signaler une erreur | vos réactions |
      poster un commentaire | tous les commentaires | cet espace est réservé aux abonnés`,
    copyright: `
      tous droits réservés | droits réservés | droits de reproduction | reproduction interdite | toute reproduction interdite |
      site réalisé par | éditions | contribuer`,
    advertisement: `
      publicité | passer la publicité | annonce | sponsorisé | contenu sponsorisé | liens commerciaux | contenu partenaire |
      la suite après cette publicité | la suite après la publicité | fin de publicité | publicité fin de publicité | services |
      guide d achat`,
    tags: 'mots clés | mots clefs | tags | étiquettes | sujets | thématiques | plus sur | sur ce sujet',
    counter: 'vues | min de lecture | minutes de lecture | temps de lecture | partages | durée de l audio | lecture',
    frame: 'à suivre | fin',
    contributors: `à propos de l'auteur | l'auteur | sur l'auteur | contributeurs`,
    markup: '',
  },
  authorLabels: `
      par | auteur | écrit par | rédigé par | propos recueillis par | de notre correspondant | de notre envoyé spécial | avec |
      avec afp | rédaction | la rédaction | traduction | envoyé spécial | correspondant`,
  creditLabels: `
      crédit | crédits | crédit photo | crédits photos | crédits photo | photo | photos | image | droits d auteur |
      photographie | photographe`,
  captionLabels: 'légende',
  sourceLabels: 'source | sources',
  siteWords: 'journal | info | infos | actualités | le journal | médias | gazette | presse | blog | magazine',
  placeWords: 'à | de | en',
  agencies: `
      afp | reuters | ap | agences | tap | map | aps | belga | bestimage | sipa | presse canadienne | la presse canadienne |
      agence france presse | čtk | apa | panapress | ats | france 24`,
}
