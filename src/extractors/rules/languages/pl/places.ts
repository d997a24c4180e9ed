import { allForms, declined, spelled } from './declension.ts';

/** Towns that decline in the singular; the largest, and those that are often written from. */
const towns = spelled(`
  Warszawa Kraków Łódź Wrocław Poznań Gdańsk Szczecin Bydgoszcz Lublin Białystok Gdynia Częstochowa Radom Sosnowiec Toruń Rzeszów Gliwice Zabrze Olsztyn Bytom Rybnik Tychy Gorzów Elbląg Płock Opole Wałbrzych Włocławek Tarnów Chorzów Koszalin Kalisz Legnica Grudziądz
  Jaworzno Słupsk Jastrzębie Jelenia Lubin Konin Inowrocław Mysłowice Siemianowice Piła Lubartów Ostrów Stargard Gniezno Głogów Pabianice Żory Ełk Zamość Tarnobrzeg Chełm Przemyśl Leszno Kędzierzyn Mielec Tczew Świdnica Bełchatów Będzin Zgierz Racibórz Pruszków Świętochłowice
  Ostrołęka Zawiercie Legionowo Skierniewice Kutno Ciechanów Otwock Nysa Bolesławiec Szczecinek Knurów Malbork Sopot Ostróda Iława Giżycko Augustów Suwałki Łomża Mrągowo Ketrzyn Kętrzyn Szczytno Pisz Olecko Bartoszyce Braniewo Kwidzyn Kościerzyna Kartuzy Wejherowo Rumia Reda Puck
  Sanok Krosno Jasło Dębica Gorlice Zakopane Bochnia Wieliczka Oświęcim Chrzanów Olkusz Skawina Myślenice Limanowa Brzesko Nowy Wadowice Andrychów Żywiec Cieszyn Ustroń Wisła Pszczyna Mikołów Łaziska Wodzisław Lędziny Radomsko Wieluń Sieradz Łask Opoczno Rawa Łowicz Kielce Starachowice
  Ostrowiec Skarżysko Sandomierz Końskie Jędrzejów Busko Puławy Świdnik Kraśnik Biłgoraj Hrubieszów Łuków Siedlce Garwolin Mińsk Wołomin Marki Ząbki Piaseczno Grójec Sochaczew Żyrardów Nysa Brzeg Kluczbork Prudnik Oława Oleśnica Lubań Zgorzelec Żagań Żary Nowa Świebodzin Swarzędz Luboń
  Śrem Kościan Krotoszyn Jarocin Września Turek Koło Wągrowiec Szamotuły Chodzież Wałcz Złotów Chojnice Świecie Brodnica Rypin Lipno Nakło Tuchola Kołobrzeg Goleniów Police Świnoujście Gryfino Gryfice Białogard Trzcianka Sztum Rabka Pisz Lubliniec Tomaszów Piotrków Włodawa Miechów Pułtusk Płońsk Mława Działdowo
  Niemcy Berlin Praga Londyn Wiedeń Śląsk Mazowsze Podhale Pomorze Wielkopolska Małopolska Podkarpacie Kaszuby Mazury Kujawy Lubelszczyzna Opolszczyzna Polska Ukraina Litwa Słowacja Francja Anglia Szwecja Norwegia Holandia Belgia Austria Szwajcaria Dania Europa Bałtyk
`);

/** Forms that the endings do not give: plurals and compounds. */
const others = `
  krakowie krakowa krakowem łodzi łodzią wrocławiu wrocławia poznaniu poznania gdańsku gdańska lublinie białymstoku białegostoku sosnowcu toruniu torunia rzeszowie gliwicach gliwic zabrzu olsztynie bytomiu rybniku tychach tych gorzowie elblągu opolu włocławku tarnowie kaliszu katowice katowicach katowic katowicami
  bielsko białej bielsku bielska biała zielona góra górze góry dąbrowa górnicza dąbrowie jelenia jeleniej nowy nowym nowego sącz sączu sącza targ targu tomyśl dwór dworze soli nowej sól mysłowicach pabianicach świętochłowicach siemianowicach skierniewicach suwałkach kielcach kielc starachowicach starachowic siedlcach siedlec puławach puław
  ząbkach markach kartuzach gorlicach wadowicach chojnicach brodnicy policach żarach zakopanem zakopanego piasecznie inowrocławiu świnoujściu radomiu radomia zamościu zamościa przemyślu przemyśla tczewie mielcu mielca stargardzie ełku żywcu oświęcimiu chełmie chełma trójmieście trójmiasta trójmiasto śląsku śląska śląskiem pomorzu mazowszu
  niemczech niemiec czechy czechach czech włochy włoszech stany usa hiszpanii unii ełku wro wawa wawie wawy krk trójmiasto zagłębiu podkarpaciu świdnicy gdyni gdynią sopocie sopotu łomży strykowie strykowa podlasiu podlasie kujawach warmii warmia małopolsce wielkopolsce kaszubach mazurach podhalu
`;

/** Folded names of places in their forms: no people, firms or products. */
export const places = `${allForms(towns, declined)} ${others}`;
