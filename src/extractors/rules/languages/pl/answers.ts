import type { AnswerWords } from '../../quantities/language.ts';

export const answers: AnswerWords = {
  yes: [
    [1, 'mamy, mam, jesteśmy, jestem, jest, no jest, są, było, będzie, będą', 'alone'],
    [
      1,
      'tak, taa, tak tak, no tak, ano tak, ano, jasne, nie no jasne, no jasne, pewnie, no pewnie, oczywiście, oczywiscie, zgadza się, zgadza sie, dokładnie, dokladnie, potwierdzam, owszem, naturalnie, jak najbardziej, zdecydowanie, zdecydowanie tak, na pewno, na pewno tak, bez dwóch zdań, bez wątpienia, prawda, to prawda, yes, yep, no ba, a jakże, no mamy, tak jest, jasna sprawa, dokładnie tak, właśnie, właśnie tak, a jak, i to jak, nie ma sprawy',
    ],
    [
      0.9,
      'ok, okej, okey, okay, oki, spoko, dobra, dobrze, no dobra, no dobrze, zgoda, może być, brzmi dobrze, brzmi super, super, świetnie, chętnie, z chęcią, czemu nie, dlaczego nie, poproszę, proszę bardzo, bardzo proszę, pasuje, działajmy, jestem za, no i dobrze, no to tak, no to jasne, no, noo, no no, mhm, yhm, aha',
    ],
    [0.8, '👌, 👍, ✅, ✔, 💯, 🙌, +1'],
    [
      0.7,
      'raczej tak, no raczej, raczej, no raczej tak, chyba tak, no chyba, no chyba tak, myślę że tak, myślę, że tak, mysle ze tak, sądzę że tak, wydaje mi się że tak, wydaje mi się, że tak, wydaje się że tak, pewnie tak, prawdopodobnie, prawdopodobnie tak, mniej więcej, w zasadzie tak, w sumie tak, zasadniczo tak, powiedzmy że tak, powiedzmy, że tak, poniekąd, po części, częściowo, najprawdopodobniej, mam nadzieję, mam nadzieję że tak, generalnie tak, raczej że tak, no raczej że tak',
    ],
  ],
  no: [
    [
      1,
      'nie, nie nie, nope, no nie, a nie, ależ nie, skąd, skądże, a skąd, skądże znowu, w żadnym razie, w żadnym wypadku, absolutnie nie, na pewno nie, zdecydowanie nie, nigdy, nigdy w życiu, wcale, wcale nie, nic z tych rzeczy, nie dziękuję, dziękuję nie, nie mam, nie mamy, nie jestem, nie jesteśmy, nie ja, nie trzeba, nie ma, brak, żaden, żadna, żadne, żadnych, no co ty, nieprawda, nie zgadza się, nie zgadzam się, jeszcze nie, no jeszcze nie, na razie nie, teraz nie, niestety nie, oczywiście że nie, oczywiście, że nie, jasne że nie, jasne, że nie, pewnie że nie, bynajmniej, nie ma mowy, nie interesuje mnie, nie jestem zainteresowany, nie jestem zainteresowana, nie jesteśmy zainteresowani',
    ],
    [0.6, 'nie no'],
    [0.9, 'nie ok, nie okej, nie pasuje, 👎, ❌, odpada, odmawiam'],
    [
      0.8,
      'raczej nie, no raczej nie, chyba nie, no chyba nie, chyba że nie, myślę że nie, myślę, że nie, nie sądzę, nie sadze, nie wydaje mi się, wątpię, watpie, pewnie nie, niekoniecznie, nie bardzo, nie za bardzo, niezbyt, średnio, nieszczególnie, prawdopodobnie nie, nie do końca, w zasadzie nie, w sumie nie, mało prawdopodobne, wydaje mi się że nie, wydaje mi się, że nie',
    ],
  ],
  unsure: [
    [
      1,
      'nie wiem, nie wiemy, nie mam pojęcia, nie mamy pojęcia, pojęcia nie mam, zielonego pojęcia, nie jestem pewien, nie jestem pewna, nie mam pewności, trudno powiedzieć, ciężko powiedzieć, trudno stwierdzić, ciężko stwierdzić, nie potrafię powiedzieć, nie umiem powiedzieć, nie powiem, kto wie, jeszcze nie wiem, jeszcze nie wiemy, sam nie wiem, sama nie wiem, nie zdecydowaliśmy, nie wiadomo, jeszcze nie wiadomo, nw, do ustalenia, się okaże, okaże się, ciężko mi powiedzieć, trudno mi powiedzieć, a bo ja wiem, bo ja wiem, czy ja wiem, nie mam zdania',
    ],
    [
      0.8,
      'może, moze, być może, byc moze, możliwe, mozliwe, może tak może nie, zależy, zalezy, to zależy, zobaczymy, i tak i nie, tak i nie, ewentualnie, niewykluczone, różnie, roznie, różnie bywa, 50/50, pół na pół, 🤷',
    ],
  ],
  words: {
    not: 'nie',
    answerFiller:
      'hmm, hm, oby, mam nadzieję, mam nadzieję że, najlepiej, no więc, więc, wiec, a, ah, och, no cóż, cóż, w sumie, szczerze, szczerze mówiąc, prawdę mówiąc, generalnie, to, wie pan, wie pani, wiesz, ja, my, u nas, po naszej stronie, hej, dzień dobry, cześć, proszę, dzięki, dziękuję, i, ale, ee, yyy, eee',
  },
};
