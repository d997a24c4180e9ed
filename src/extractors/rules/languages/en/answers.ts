import type { AnswerWords } from '../../quantities/language.ts';

export const answers: AnswerWords = {
  yes: [
    [1, 'we do, i do, we are, i am, it is, it does, we have, i have, it was, we did, we will, k', 'alone'],
    [
      1,
      "yes, no yeah, oh yes, oh yeah, yep, yeah, yea, yup, yess, yes please, yes we do, yes i do, yes we are, yes i am, absolutely, definitely, certainly, of course, sure, sure thing, correct, indeed, exactly, affirmative, that is right, that's right, thats right, right, true, for sure, no doubt, no question, without a doubt, totally, 100%, you bet, by all means",
    ],
    [
      0.9,
      "ok, okay, okey, agree, agreed, sounds good, sounds great, fine, good, great, go ahead, go for it, let's do it, lets do it, why not, no problem, no worries, works for me, will do, please do, that works, happy to, i'd love to, with pleasure",
    ],
    [0.8, '👌, 👍, ✅, ✔, 💯, 🙌, +1'],
    [
      0.7,
      "i think so, i guess so, i guess, i suppose so, i believe so, probably, probably yes, most likely, likely, mostly, kind of, kinda, sort of, more or less, pretty much, hopefully, should be, i would say so, i'd say so, i hope so",
    ],
  ],
  no: [
    [
      1,
      "no, nope, nah, noo, never, not at all, no way, yeah no, yeah nah, no thanks, no thank you, negative, absolutely not, definitely not, certainly not, of course not, we don't, we dont, i don't, i dont, we do not, i do not, we aren't, it isn't, it doesn't, not interested, disagree, false, wrong, incorrect, not yet, not now, not right now, none, nothing, by no means, not really no",
    ],
    [0.9, 'not ok, not okay, not good, not fine, not right, not true, 👎, ❌'],
    [
      0.8,
      "not really, not exactly, not quite, hardly, i don't think so, i dont think so, i do not think so, i don't thing so, don't think so, dont think so, i doubt it, probably not, unlikely, not likely, i guess not, i'm afraid not, im afraid not, rather not, i'd rather not, not particularly, not necessarily, not that i know of",
    ],
  ],
  unsure: [
    [
      1,
      "not sure, i'm not sure, im not sure, i am not sure, unsure, don't know, dont know, i don't know, i dont know, i do not know, dunno, idk, no idea, no clue, hard to say, hard to tell, can't say, cant say, who knows, tbd, to be decided, undecided, haven't decided, we haven't decided, not decided yet, don't know yet, dont know yet, not sure yet, i couldn't tell you, couldn't say, wouldn't know, i wouldn't know, remains to be seen",
    ],
    [
      0.8,
      "maybe, perhaps, possibly, might be, could be, it depends, depends, that depends, we'll see, well see, yes and no, might, 50/50, fifty fifty, 🤷",
    ],
  ],
  words: {
    not: "not, isn't, isnt, ain't, never",
    answerFiller:
      "well, oh, ah, um, uh, hmm, hm, er, so, hopefully, i hope, ideally, preferably, actually, honestly, to be honest, tbh, i mean, you know, look, hey, hi, please, thanks, and, but, i think, it's, its, it is, that's, thats, that is, this is, for us, from my side",
  },
};
