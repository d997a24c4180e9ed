/** Named rows of alternatives that the English patterns share. */
export const lists: Record<string, string> = {
  trade:
    'pizzeria|pizza|restaurant|cafe|bakery|butcher*|florist*|flower_shop|plumber*|plumbing|dentist*|dental|doctor*|surgery|gp|vet|vets|veterinary|hairdresser*|barber*|salon|taxi|cab|cabs|minicab*|pharmacy|chemist*|garage|mechanic*|electrician*|locksmith*|takeaway|hospital|police|library|school|cinema|theatre|gym|kebab|laundry|cleaners|undertaker*|optician*|council|town_hall|post_office|bank|airline|airport|station',
  treat:
    'pizza*|margherita*|pepperoni*|burger*|sushi|kebab*|curry|takeaway|menu|table|taxi|cab|flowers|bouquet*|roses|cake*|haircut|cut_and|manicure|massage|ticket_for|tickets_for|seat_for|appointment|check_up|checkup|prescription*|breakfast|lunch|dinner|room_for|double_room',
  i: "i|im|ive|ill|id|we|weve|well|wed|were|we're|myself",
  me: 'me|us|myself',
  my: 'my|our|mine|ours',
  he: 'he|she|they|hes|shes|theyre|theyve|theyll|hell|shell|hed|shed|theyd|who|whos',
  his: 'his|her|their|hers|theirs',
  be: 'is|are|was|were|be|been|im|am|its|thats|being|isnt|arent|wasnt|werent',
  not: 'not|no|never|dont|doesnt|didnt|cant|cannot|wont|wouldnt|isnt|arent|aint|wasnt|hasnt|havent|couldnt|nobody|none|nothing|without|nor|neither|dnt',
  have: 'have|has|had|got|ive|weve|having|theyve|hes|shes',
  thing:
    'product*|software|system*|tool*|solution*|platform*|service*|machine*|equipment|app|apps|package|module*|program*|vendor*|supplier*|provider*|contractor*|partner*|option*|offer*',
  want: 'want|wants|wanted|wanting|wanna|need|needs|needed|needing|require|requires|required|requiring|seek|seeks|seeking|search|searches|searching|desire|desires',
  like: 'like|love|prefer|hope|hoping|wish|aim|aiming|plan|planning|intend|thinking|keen|looking|ready|happy|trying|try|want|wants|need|needs',
  buy: 'buy|buys|buying|purchase|purchasing|order|ordering|acquire|acquiring|procure|lease|rent|hire|get|getting|invest|install|implement|deploy|adopt|introduce',
  replace: 'replac*|upgrad*|renew*|moderni*|switch*|chang*|chuck*|ditch*|swap*|migrat*|overhaul*',
  who: 'who|whos|whose|whom',
  decide:
    'decid*|decision|decisions|approv*|sign|signs|signing|sign-off|choos*|choice|pick|picks|agree|buy|say|call|authoris*|authoriz*|purse|responsible',
  you: 'you|your|youre|youd|youve|u|ur|ya|ye|yours',
  present: 'current|currently|present|presently|existing|today|now|nowadays|moment|already|right',
  money: 'money|budget|funds|funding|cash|spend|finance|capex|opex',
};
