/** First names of people everywhere, by where they are most at home, folded: whoever writes, in whatever language, may have any of them. None is here that is first of all another word. */
export const firstNamesByOrigin: Record<string, string> = {
  'english uk': `
    george harry jack jacob noah charlie muhammad thomas oscar william james henry leo alfie joshua freddie archie ethan isaac alexander joseph edward
    samuel benjamin daniel logan theo theodore arthur toby finley finlay reuben harrison louie louis hugo rupert nigel graham keith trevor trev barry
    kevin kev gary darren daz wayne dean lee craig stuart stewart neil ian alan alun allan clive derek desmond des dennis denis roger rodney roy
    ronald ron ronnie reginald reg raymond ray geoffrey geoff gordon gerald gerry gerard norman leslie les lionel malcolm maurice mervyn neville
    philip phil quentin simon stephen steve steven terence terry timothy tim tony anthony ant vincent vince walter wilfred wilf winston cedric cecil
    cyril barnaby bartholomew basil bernard bernie brian bryan bruce bertram bertie albert bert alfred alf algernon ambrose angus anton aubrey giles
    godfrey hector horace hubert hugh hughie humphrey jasper jeremy jez jerome jonathan jonny jon jolyon julian jules kenneth ken kenny kieran kieron
    lawrence laurence laurie larry leonard len lenny leopold lewis luke lucas marcus mark martin marty martyn matthew matt maxwell michael mike mick
    micky nathan nathaniel nicholas nick nicky patrick paul peter pete piers ralph randolph richard ricky rick robert rob robbie bob bobby robin rory
    rowan russell sebastian seb sidney sid spencer stanley stan sylvester tarquin tobias tristan tristram victor vic vernon vivian xavier zachary zack
    olivia amelia isla ava emily isabella mia ella lily sophia sophie evie jessica jess isabelle harriet hattie phoebe freya florrie millie matilda
    daisy alice elsie imogen eliza elizabeth beth betsy bess lizzie liz libby lilibet georgina georgie eleanor ellie nell nellie nora lucy lottie
    maisie martha molly abigail abi gail annabel annabelle arabella beatrice beatrix bea clara claire clementine cordelia cressida daphne deborah
    debbie deb debra denise diana diane dianne dinah dorothy dot dottie doreen doris edith edna edie eileen elaine elspeth emma emmeline enid erica
    esme esmeralda esther ethel eunice eve evelyn felicity fiona flora frances fran francesca frederica gemma geraldine gertrude gillian gilly gladys
    glenda glenys gloria gwen gwendolyn hannah hayley hazel heather helen helena henrietta hermione hilary hilda ingrid irene isobel ivy jacqueline
    jackie jacqui jan jane janet janice janine jean jeanette jemima jemma jennifer jen jenny jenna jill joan joanna joanne jocelyn josephine josie
    joyce judith judy jude julia julie juliet karen kate kath katherine kathleen kathryn kathy katie katy kay kayleigh kelly kim kirsty kylie laura
    lauren leah leanne leonora lesley linda lindsay lindsey lisa lorna lorraine louisa louise lucinda lydia lyn lynn lynne lynda mabel maddie
    madeleine madeline maggie mandy amanda margaret margery marge margot maria marian marie marion marjorie marlene mary maud maureen mavis maxine
    melanie mel melissa meryl mildred millicent miranda miriam moira mollie monica muriel myra myrtle nadine nancy naomi natalie natasha tasha nichola
    nicola nicole nikki nina octavia ottilie pamela pam patricia tricia trish patsy patty paula pauline pearl peggy penelope petra philippa pippa
    phyllis primrose priscilla prudence rachel rebecca becky becca bex rhoda rhona rita roberta ros rosalind rosamund rosemary rosie rosalie rowena
    roxanne ruth sabrina samantha sandra sarah sara saskia selina shaz sharon sheila shelley shirley sian sonia stella stephanie steph susan sue
    susannah susie suzanne sybil sylvia tabitha tamara tamsin tanya tara teresa theresa tess tessa thelma theodora thomasina tiffany tina trudy ursula
    valerie val vanessa vera verity veronica vicky victoria viola violet ginny vivien wendy wilhelmina winifred winnie yvette yvonne zara zoe zena
    callum kian jayden riley tyler bradley brad ollie olly frederick freda jamie jimmy jim joe joey joel josh jordan kyle liam lloyd mason mitch
    adrian adam aaron abraham andrew andy aidan aiden alec alex alexandra lexi alastair alistair allegra aled ashley ash ben benji benny caleb callie
    cameron carl carla carol caroline carolyn caro caspian cassandra cassie catherine cath cathy charles chas chaz cheryl christine christina chrissie
    chris christopher topher ciara cindy cynthia colin conrad corinne courtney crispin damian damien damon dan danny danielle darcy darrell darryl
    dave david davey dawn dexter dirk dominic donald donna dora duncan dougal douglas doug dougie dwight dylan eamon edgar edmund edwin eddie eddy
    elias elijah eli elliot elliott ellis elton emmanuel eric ernest ernie euan evan ewan fabian felix fergus francis gabriel gabe gareth gavin gav
    gilbert gideon gregory greg gus hamish hank harold haydn herbert herb ibrahim ignatius irving ivan ivor`,
  american: `
    caden kaden brayden hayden jaxon jackson wyatt owen grayson levi hudson easton ezra josiah isaiah colton landon brody cody corey brent brett brock
    bryce bryant brandon brenda brady braxton chet chuck clark clarence claude clay clayton clint clinton clyde cole coleman curt curtis dalton dana
    darin darnell daryl davis delbert dewey dick dillon donnie donny dorian drake duane dustin dwayne earl earle elmer elwood emerson emmett ervin
    everett floyd fletcher gage garrett garth gene gil glenn greyson hal harlan harley hershel hiram howard howie hoyt ike ira irvin irwin jarrett
    jarvis jay jed jedediah jeff jeffery jeffrey jefferson jerry jermaine jesse jimmie joaquin jody johnnie johnny jonah jonas josef judd judson kane
    keaton keegan keenan kelvin kendall kendrick kermit kip kirk kobe kurt kyler lamar lance landen lanny layne leland leon leroy lester lonnie lou
    loyd lucian luther lyle lyman mack malachi mario marlin marlon marshall marvin mathew maverick melvin merle merrill mickey micah milton mitchell
    morgan morris morton murray myles myron nash ned nelson nolan norbert norris odell orville orson otto pablo phillip quincy quinn randall randy
    ransom rex reid rhett roderick rodger rodrick roland rolland roscoe ross rudolph rufus russ ryan ryder ryker sawyer scott scotty sean seth shane
    shaun shawn shelby sheldon sherman sherwood skyler solomon stefan stevie tad tanner tate taylor ted teddy thad thaddeus tommy tom travis trent
    trey tripp troy truman tucker tyson ulysses vaughn vern virgil wade wallace walt warren weldon wendell wesley wes weston wilbur wilbert willard
    willie willis wilmer wilson winfred winfield woodrow xander zane zeke zion abby abbey addison addie adele adeline agnes aimee aileen alana aleah
    alexa alexis alicia alison allison allie alma althea alyssa alysha amie amy andrea angel angela angie angelica angelina anita ann anna anne
    annette annie annmarie antoinette ariel arlene ashlee ashlyn ashleigh athena audrey bailey barb barbara barbie bernadette bernadine bernice bertha
    bessie bethany bette beulah bev beverly blanche bobbie bonnie brandi bree brenna briana brianna bridget bridgette brielle brinley britney brittany
    brittney brooke camilla camille camryn candace candice candy cara carlene carmen carole carrie caryn cathleen cecelia cecile cecilia celeste
    chantal charlene charmaine chelsey cherie chloe christa christi christy cierra claudette claudia claudine colette colleen connie constance
    consuelo cora corrine crissy cristina dale daniela darla darlene deana deanna deanne debora dee deena deidre deirdre delaney delia delilah della
    delores deloris dena denice desiree destiny dionne dixie dolores dominique dona dori dorothea dorthy earline edwina effie elena elisa elisabeth
    elise ellen eloise elsa elva elvira emilia emmy erika erin erma ernestine essie estelle etta eva evangeline evelina faye fay felicia fannie
    flossie freida frieda gabriella gabrielle gayle gena genevieve geri gia gianna ginger giselle glenna goldie greta gretchen guadalupe gwyneth
    hadley hailey hanna harper haylee helene hester hollie ila ilene imogene ina inez iva jacklyn jaclyn jaime jaimie jana janelle janette janie janis
    jasmin jasmine jayla jayne jeanie jeanine jeanne jeannette jeannie jeannine jenifer jennie jeri jerri jessie joann joanie jodi jodie jolene joni
    jordyn josefina juana juanita judi juliana julianne juliette justine kaitlin kaitlyn kaley kali karin karina karyn kassandra katelyn kathi kathie
    kathrine katina katrina kaye kayla kaylee keely keisha kelley kelli kellie kelsey kendra keri kerri kiara kiersten kimberly kris krista kristen
    kristi kristie kristin kristina kristine kristy krystal lacey lacy ladonna lana lara larissa latoya laurel lauri lavonne leann leila lela lena
    lenora leola leona leota leta letha leticia lexie lila lillian lillie lilian liza lois lonna lora loretta lori lorena lorene lorie louella lourdes
    luann lucia lucille luella lula luna lupe lynette mable mackenzie macy madelyn madge mae magdalena makayla mallory mara marcella marci marcia
    marcy margarita margie margo mariah mariam maribel marisa marissa marla marsha marta marva maryann maryanne marybeth maryellen marylou mattie
    maude maura maya mckenna mckenzie meagan megan meg meghan melba melinda melody mercedes meredith michaela michele michelle misty mitzi myrna nadia
    nan nannie nannette natalia nelda nelly nettie nevaeh nikita noelle nola noreen novella odessa ofelia olga opal paige paulette payton peyton
    rachael rachelle ramona randi raquel reagan reba reese regina rena renata rene renee rhiannon rhonda robbin robyn rochelle rosa rosalyn rosanna
    rosanne roseann rosetta roslyn roxie ruthie sadie samara sasha scarlett selena selma serena serenity shana shanna shari sharlene sharron shauna
    shawna sheena sheri sherri sherrie sherry sheryl shira skylar sloane sofia sondra stacey susana suzette sylvie tabatha tammy tanisha taryn tatiana
    teagan tera teri terra terri thea tia tiana tisha tori trina trinity trisha trista twila tyra valeria velma vernice verna vicki vickie viviana
    waverly whitney wilda wilma winona yesenia yolanda zelda zelma zola zora`,
  australian: `
    shazza bazza kezza lachlan lachie jett jye jai kai koa archer lleyton leighton heath banjo beau blake brodie campbell declan darrel deano flynn
    griffin jarrah jarrod jaxson jonno johnno davo robbo stevo kye macca nate nev rhys tane taj thommo wazza warwick zac zaiden alannah alinta aria
    asha ayla bindi billie bronte bronwyn charli clancy cate dannii ebony elle gretel indi indie jacinta jaimee jorja kaia keira kiah kirra kirralee
    leisel lleyla lowanna maeve mahalia marlee marli mieke narelle natarsha noni nyah peta raelene renae sheree shani shayla sienna taylah tayla
    tahlia tegan tiarna tamika willa zali`,
  'african american': `
    jamar jamel jamil darius dante deandre deangelo dejuan demarcus demetrius deshawn desean devante devin devonte dewayne donte dontrell jaleel javon
    jaquan kareem keshawn keyshawn lamont laron lashawn lavar lavell lebron malik marcel marquis marquise marcellus montel montrell omari quinton
    rashad rashaun rashawn raheem reggie roosevelt shaquille shaq tariq terrell terrance terrence tevin travon trayvon treyvon tremaine tremayne tupac
    tyree tyrell tyrese tyshawn vontae zaire aaliyah aisha alisha aliyah alonda aniyah ashanti ayana bria breonna chanel chanelle chante cleotha
    condoleezza coretta dashawn deja denisha deshawna essence fantasia imani jaliyah jameka janae jazmine kadijah kamala kanisha kenyatta keshia
    khadijah kiana kizzy laila lakeisha lakesha lakisha lanisha laquisha lashonda latanya latasha latisha latonya latrice lawanda markita marquita
    mekhi monique myesha nakia natisha nichelle oprah precious quiana quvenzhane raven raniya rashida sade shalonda shameka shamika shanaya shanelle
    shanequa shanice shaniqua shante shantel sharonda shavonne shawanda shonda shondra takisha tameka tawanda tawana tanesha tyesha zendaya zuri
    octavius kwame kwanza oshea cornell deion denzel idris jalen jaylen percival thurgood`,
  welsh: `
    aneirin arwel arwyn bedwyr berwyn bleddyn bryn brynmor cadfael cai caradoc caradog carwyn cemlyn cledwyn cynan dafydd dai dewi dilwyn eifion eilir
    eirwyn elfed elgan elwyn emlyn emrys emyr ednyfed eurig garmon geraint gerallt gethin glyn glyndwr griff gruffudd gruffydd gruff guto gwilym gwion
    gwyn gwynfor hedd heddwyn hefin huw hywel iago idwal iestyn ieuan ifan ifor illtyd ioan iolo iorwerth islwyn iwan kynan llew llewelyn llywelyn
    llyr macsen madoc madog mabon maldwyn meic meilir meirion merfyn merlin mihangel mostyn myrddin nye osian owain pedr penri peredur pryderi pwyll
    rhodri rhun rhydian sion steffan taliesin tecwyn tomos trefor tudor tudur wyn angharad anwen arianwen arwen bethan betsan blodwen branwen bronwen
    cadi carys catrin ceinwen ceri cerys cerian delyth dilys efa eilwen eiluned einir eira eirian eirlys eirwen eleri elen elin elinor eluned enfys
    esyllt eurwen fflur ffion ffraid gaynor glesni gwawr gwenda gwendolen gwenllian gwenan gwenno gwenfair gwladys haf hafwen heledd heulwen leusa
    llinos lleucu lowri luned mabli mair manon mared mari marged meinir meinwen menna mererid meleri meriel morfudd morwen morwenna myfanwy nerys
    nesta olwen rhian rhianwen rhonwen seren sioned siwan tegwen teleri tesni tirion`,
  scottish: `
    ailbeart ailean alasdair allister aonghas athol aulay baird blair calum cailean coinneach colm conall cuillin dand davie diarmad dod domhnall
    dugald eachann eanraig eideard ellar eoghan eoin erskine evander ewen farquhar fearchar fergie fearghas fionn fionnlagh fraser gilleasbuig gillies
    graeme gregor iagan iain keir kerr lennox lorne magnus malky marcas mungo murdo murdoch neacal niall ninian norrie padraig parlan peadar ramsay
    ranald ranulf rab rabbie ronan ruaraidh ruairidh ruaridh seonaidh seumas shug shuggie sholto somhairle somerled struan tavish tormod torquil
    tearlach uilleam uisdean wullie aileas ailsa aili ainsley anndra annag aoife barabal beathag beitris cairistiona catriona ceit ciorstaidh deoiridh
    donalda donella eilidh eimhir eiric elsbeth ealasaid fenella fionnghal floraidh frangag giorsal iona innis iseabail ishbel isbel jinty kirsteen
    kirstie kirstin lachina liusaidh mairi mairead malvina mhairi mirren moibeal mor morag morna morven muireall murdina neilina nessie oighrig peigi
    raghnaid raonaid rona seona seonag senga shona sile sine sineag siusan sorcha teasag thora`,
  irish: `
    aodhan ailbhe aindrias barra bartley beircheart brion breandan bran cahal caoimhin caolan caomh cathal cathaoir cian cianan ciaran cillian cormac
    colman colum conan conchur conn conor cuan dara daragh darragh darach deaglan dermot diarmaid diarmuid donal donncha donnchadh donagh dualta
    eamonn eanna enda fachtna feargal fearghal fergal fiach fiachra finbar finbarr finn finnian fintan fionnan flann frainc gearoid garvan iarla
    jarlath killian lorcan lochlann lughaidh malachy maolsheachlann manus mathuna micheal mihal mossie muiris murtagh naoise nessan odhran oisin oran
    padhraic padraic pauric paudie phelim piaras proinsias rian risteard roibeard rossa ruadhan ruairi ruadhri seamus shay seanan seanie senan setanta
    tadhg teague tiarnan tiernan tomas tomaitsi turlough ultan uinseann aibhe aife ailis aine aisling ashling aislinn aoibhe aoibheann aoibhinn
    bairbre bebhinn blathnaid brid bridie brigid breege bronagh cait caitlin caitriona caoilfhionn caoimhe cliodhna cliona clodagh concepta dairine
    dearbhla deirbhile dervla derval doireann eabha eadaoin edel eilis eimear emer eimhear eithne enya ethna etain fainche fiadh fidelma fionnuala
    finola fionnghuala goretti grainne granuaile iseult imelda keelin keeva laoise lile liadh liadan macdara madailein maire mairin majella meabh
    meadhbh medb moya muireann muirin murin nano neasa nessa niamh noirin nollaig nuala oonagh orla orlagh orlaith philomena pegeen rionach rioghnach
    riona roisin roise sadhbh saoirse saraid sibeal sinead siobhan siofra siun sive treasa tuilelaith ula uainin`,
  german: `
    achim albrecht alfons alois aloys alwin andreas andi anke ansgar anselm arne arnd arndt arno arnold arnulf artur axel balthasar bastian basti
    benedikt benno bernd bernhard bertold berthold bjorn bodo boris burkhard carsten christoph christof clemens cornelius detlef detlev diethelm
    dietmar dietrich eberhard eckart eckhard eduard egon ekkehard elmar emil engelbert enno erhard erich erik ernst erwin eugen ewald falk falko
    ferdinand florian flo franz frank fridolin friedbert friedemann friedhelm friedrich frieder fritz gebhard georg gerd gereon gerhard gerfried
    gerhart gernot gero gerrit giselher gottfried gotthard gotthilf gottlieb guido gunnar gunter gunther gustav hanno hannes hans hansi harald hartmut
    hartwig heiko heiner heinrich heinz helge helmut helmuth hendrik henning henrik heribert hermann herwig hilmar holger horst hubertus ingo ingolf
    ingomar isidor jakob jannik janosch jens joachim jochen jockel johann johannes jorg jorn jost jurgen jupp justus karl karlheinz karsten kaspar
    kilian klaas klaus klemens knut konrad konstantin korbinian lars laurenz leander lennart lenz leonhard lorenz lothar ludger ludwig luitpold lukas
    lutz malte manfred manni manuel marc marco markus marten mathias matthias matze maximilian maxi meinhard meinrad michi mirko moritz nepomuk niclas
    nico niels niklas nikolaus nils olaf ortwin oskar oswald oswin otfried otmar ottmar ottokar philipp quirin raimund ralf randolf raphael reinhard
    reinhardt reinhold reinhart rolf roman rudi rudiger rudolf ruprecht sascha seppl sepp severin siegbert siegfried sieghard siegmar siegmund sigi
    sigurd silvio silvester soren steffen stephan sven theodor thilo thorben thorsten tilman tilo timo tobi torben torsten traugott udo ulf ullrich
    ulrich urs ursus utz uwe valentin veit viktor vinzenz volker volkmar vinzent waldemar walther wendelin wenzel werner wieland wigbert wilfried
    wilhelm willi willibald winfried wolfgang wolfram wulf xaver adelheid agathe alina almut alwine amelie anastasia angelika anja annalena annegret
    anneliese annelore annemarie annett annika antje antonia astrid babett babette barbel beate berta bettina bianca birgit birte birgitta brigitte
    britta brunhilde burgi carina carola christel christiane constanze corinna cornelia dagmar dietlinde dorit dorle dorothee edda edelgard edeltraud
    elfi elfriede elke elly erna evi felicitas franka franziska franzi frauke friederike gabi gabriele gaby genoveva gerda gerhild gerlind gerlinde
    gertraud gertrud gesa gesine gisela gitta grit gritta gudrun gunda gundula hannelore hedda hedwig heide heidemarie heiderose heidi heidrun heike
    helga helma hella henriette hermine hertha herta hilde hildegard hiltrud ilka ilona ilse imke ines inga inge ingeborg insa irina irma irmgard
    irmtraud irmtraut isa isabel isabell isolde janina jaqueline johanna josefine jule juliane julika jutta karola karolin karoline kathrin katharina
    kathe katja katrin kerstin kirsten klara klaudia kordula kornelia kreszentia kriemhild kunigunde lea leni lenchen leonie lieselotte liesl lilli
    lilly liselotte lisbeth lore lotte lotti luise madlen magda maike mareike margarete margarethe margit margret margrit marianne marieke mariele
    marika maritta marlen marlies marlis martina mathilde mechthild meike meta milena mirjam monika natascha nele pia rabea raphaela regine reinhild
    renate resi ricarda romy ronja rosemarie rosi rosl roswitha sabine senta sibylle sieglinde sigrid sigrun silke silvia simone sina sonja stefanie
    steffi susanne susi svenja sybille tabea tanja tatjana thekla therese theresia tini traudl traute trude trudi ulla ulrike urschel ursel uschi uta
    verena veronika vreni viktoria vroni walburga waltraud waltraut wiebke wilhelmine zenzi`,
  'swiss austrian': `
    reto ueli ruedi hansruedi hansjorg hanspeter hansueli jurg kobi koebi seppi peppi ferdl franzl poldi schorsch wastl gusti luki maxl hias hiasl
    loisl rochus quirinus leontin gian giachen gieri flurin curdin corsin andri duri gion ladina seraina flurina madlaina ursina annina braida babeli
    vreneli annelies rosmarie esthi regula rahel ursi liseli meieli elsi hedi mizzi lisl gretl nandl moidl stasi zita notburga kreszenz afra ottilia
    edeltraut luitgard liutgard adalbert adelbert lienhard niklaus mathis matthis silvan nevio andrin ramon sandro remo renato romano yannick yves
    loic gaetan blaise dominik`,
  dutch: `
    aad aart abel adriaan adrie albertus alewijn andre andries antoon arend arie arjan arjen arnout aron bart bartel bastiaan bauke berend boudewijn
    bram brecht bouke cees chiel christiaan coen cor cornelis corneel constantijn daan diederik dries douwe duco egbert eelco eelke emiel evert fedde
    ferdi filip fleur floris fokke folkert fons frans frederik freek frits gerben gert gertjan gijs gijsbert guus haiko hajo harmen hein henk herman
    hessel hidde huib huibert ignaas ivo jaap jacco jannes jarne jari jaron jef jelle jelmer jeroen jeron jilles jip jochem joep joop joost joran
    jordy joris jos jouke jozef julius jurjen jurre kasper kees koen koenraad koos krijn laurens leendert lieven lode lodewijk loek lourens lowie luc
    luuk maarten marijn marinus marnix martijn mathijs matthijs maurits meindert melle menno merijn michiel mika niek noud pascal piet pieter pim
    quinten quirijn raf reinder reinout remco renger rens rik rien rinus robbe robbert roel roeland roelof ruben rutger ruud seppe senne sem siebe
    siebren sietse sjaak sjoerd sjors stef stijn sybren teun teunis theun thijs thom tiemen tijmen tijs tjeerd tjerk toon twan valentijn warre wessel
    wiebe willem wim wouter wout yorick zeger aafje aaltje aagje adriana aleida alie aletta alida amber anneke annelien annemiek annemieke annet
    annick anouk anouska ans ariane arianne beatrijs berdien betje brechtje britt carolien cato catharina claartje cobi coosje corine corrie daantje
    daniek debby demi dieke dorien dorine eefje eef eline els elsemiek elsje esmee evelien evy famke fatima femke fenna fenne fieke fien floortje
    francien froukje geertje geertruida gerdien gerrie gonda greetje griet guusje gusta hadewych hanneke hannie heleen hendrika henny hetty hiske
    iefke ineke ismay jacoba jacobien janna janneke jantine jantje jella jet jette jetske jikke jinte jitske jolanda jolande jolien jolijn jorien
    josefien josine juffrouw juul juultje kaat karlijn katrien klaartje kristel kristien leentje lenie lia liane lidewij liesbeth liese lieke lieselot
    lieve lien linn lisanne lise loes lonneke lucie maaike maartje machteld marga margaretha margriet mariella marijke marije mariska marit marjan
    marjolein marleen marloes marthe martine mechteld merel mien miep miet mirthe moniek myrthe neeltje nelleke nicolien nienke noa noortje nynke
    petronella pien pleun quinty renske ria rianne riet roos roosje roosmarijn sanne sarina sien sietske sjoukje sofie steffie stien suze suzan
    teuntje thera tilde tineke tinneke tjitske treesje trijntje trien truus veerle veronique wendela wiesje wil willemien willemijn xandra yara yfke
    ylse`,
  french: `
    achille adrien aime alain alban alexandre aline alix alphonse amandine amaury ambre amandin anais anatole andree ange angelique anselme antoine
    antonin apolline aristide armand armelle arnaud arsene aubin augustin aurelie aurelien aurore axelle aymeric barthelemy bastien benedicte benoit
    berenger berangere berthe bertrand blandine brice bruno capucine casimir celestin celine charline christelle christophe clairette clarisse
    clemence clement clotilde clovis coline coralie corentin cyprien cyrille delphine dimitri domitille donatien edmond edouard eglantine eleonore
    eliane elie eliette elodie eloi emeline emeric emile emilie emilien emmanuelle enzo erwan esteban etienne eudes eugenie eulalie evelyne evrard
    fabien fabienne fabrice faustine felicie felicien fernand fernande firmin flavie flavien flore florent florentin floriane francine franck franco
    francois francoise frederic frederique gabin gael gaelle gaspard gaston gauthier gautier geoffroy georges georgette germain germaine gerome
    gervais ghislain ghislaine gilberte gilles ginette gisele godefroy gontran gregoire guilhem guillaume guillemette gustave guylaine gwenael
    gwenaelle gwendoline hadrien heloise henri herve hilaire hippolyte honore honorine hortense huguette hugues hyacinthe ignace irenee isabeau isaure
    isidore ivane jacinthe jacky jacques jacquot jeannot jeremie jocelyne joelle johan josette josiane josse josselin julien julienne justin karine
    laetitia lambert laure laurent laurine leandre leonce liliane lilou lisette lison loick lorenzo louane loup louisette luce lucette lucien lucienne
    lucile ludivine ludovic lydie maelle mael maelys magali magalie manu marceau marceline marcelle margaux marguerite marielle mariette marilyne
    marinette marius marjolaine martial maryline maryse maryvonne mateo mathieu mathurin matthieu maxence maxime maximilien mederic melina melusine
    michel micheline mireille mohamed morgane myriam nadege nathalie nathanael nicolas nicolette ninon noe noel noelie noemie nolwenn oceane octave
    odette odile odilon olympe ondine ophelie oriane pascale pascaline patrice paule perrette perrine philibert philippe philippine philomene pierre
    pierrette pierrick pierrot prosper prune raoul raphaelle raymonde regis reine remi remy renaud reynald roch rodolphe rodrigue rolande romain
    romane romaric romuald roselyne rosine roxane salome sandrine sebastien segolene serge severine sidonie simeon sixtine solange solene soline
    stanislas stephane sylvain sylvaine sylvestre sylvette sylviane tanguy thais theophile thibaud thibault thibaut thierry timothee titouan toussaint
    ulysse urbain ursule valentine valere valery victoire victorien victorine violaine violette virgile virginie viviane yael yann yannis yoann yohan
    yolande ysaline yvan yvon zacharie zelie`,
  italian: `
    adalgisa adelmo adriano agata agnese agostino alba alberto aldo alessandra alessandro alessia alessio alfio alfonso alfredo amalia ambra ambrogio
    amedeo amerigo angelo aniello annabella annalisa annamaria annarita annunziata antonella antonello antonietta antonino antonio arianna armando
    arnaldo aroldo arrigo arturo asia assunta attilio augusto aurelio azzurra bartolomeo bartolo battista benedetta benedetto beniamino beppe bernardo
    berto biagio bice brando bruna brunella calogero camillo carlo carlotta carmela carmelo carmine caterina catia cesare chiara ciro cinzia claudio
    clelia clemente concetta corrado cosimo costantino costanza cristian cristiana cristiano damiano daniele daria dario davide demetrio diego dina
    dino domenica domenico donata donatella donato edgardo edmondo edoardo egidio elda eleonora elettra eliana elio elisabetta eloisa emanuela
    emanuele emilio enea enrica enrico enza ercole eriberto ermanno ermenegildo ernesto eros ettore eugenia eugenio ezio fabiana fabiano fabio fabiola
    fabrizia fabrizio fausta fausto federica federico fedele felice ferdinando fernanda fernando ferruccio filiberto filippa filippo filomena fiorella
    fiorenza fiorenzo flaminia flavia flavio fortunato franca francesco fulvia fulvio furio gaetana gaetano gaia gaspare gastone gennaro gerardo
    germana germano giacinto giacomo giada giampaolo giampiero giampietro giancarlo gianfranco gianluca gianluigi gianmarco gianmaria gianni gianpaolo
    gianpiero gigi gilberto gilda gioacchino gioele gioia giordano giorgia giorgio giosue giovanna giovanni girolamo gisella giuditta giulia giuliana
    giuliano giulio giuseppe giuseppina giusy giustina giusto goffredo graziana graziano grazia graziella gregorio guglielmo iacopo ignazio ilaria
    ilario innocenzo iolanda isidoro italo ivana ivano jacopo katia lamberto lapo lauro lavinia leandro lelio leonardo leone leonida leopoldo letizia
    libero licia lidia liliana livio lodovico loredana lorella lorenza loris luca luciana luciano lucilla lucio lucrezia ludovica ludovico luigi
    luigia luigina luisa maddalena mafalda manfredi manfredo manlio manola manuela manuele marcello margherita mariangela marianna mariarosa marilena
    marino mariuccia martino marzio massimiliano massimo matilde matteo mattia maurizia maurizio mauro melania michela michelangelo mimmo mirco
    mirella morena moreno nando natale natalina nazario nella nello nerina nicoletta nicolo nilde nino noemi nunzia nunzio odoardo olimpia oliviero
    omar onofrio oreste oriana orietta ornella orsola ortensia osvaldo ottavia ottavio ottone palmiro paola paolo paride pasquale patrizia patrizio
    piera pierangelo pierfrancesco piergiorgio pierluigi piero pierpaolo pina pino pio placido pompeo priamo primo quirino raffaele raffaella raimondo
    raimonda renzo riccarda riccardo rina rinaldo rino roberto rocco rodolfo romeo romilda romina romolo rosalba rosalia rosaria rosario rosella
    rosina rossana rossella ruggero ruggiero sabina salvatore salvo samanta samuele sante santina santino santo saverio sebastiano selene serafina
    serafino sergio settimio severino sibilla silvana silvano silverio silvestro simona simonetta stefania stefano susanna sveva tancredi tazio
    telemaco teodoro tiberio tino tiziana tiziano tommasa tommaso tosca tranquillo tullia tullio ubaldo uberto ugo ulisse umberto urbano valentina
    valentino valerio vanda vania vanni velia vilma vincenza vincenzo virgilio vitale vito vittoria vittorio vladimiro wanda ylenia zaira zeno`,
  spanish: `
    abelardo abril adela adelina adolfo agapito agueda agustin agustina aida aitana ainara aldara alejandra alejandro alejo almudena alonso alvaro
    amadeo amancio amaya amparo ana anabel andres angeles angelines angelita angustias aniceto anselmo araceli aranzazu ariadna arsenio ascension
    asuncion aurelia azucena baldomero baltasar bartolome basilio beatriz begona belen belinda benigno benita benito bernabe bernarda bernardino
    bibiana blanca blas bonifacio borja braulio brigida camila camilo candela candelaria caridad carlos carlota carmina casimiro catalina cayetana
    cayetano cecilio celestino cesar charo chema chus cipriano cirilo concepcion concha conchita conrado cosme covadonga cristobal curro delfina
    desiderio dimas lolita domingo dominga dorotea edelmira edmundo eduardo efren eladio eleuterio eliseo eloy emeterio emiliano encarna encarnacion
    enrique epifanio esperanza estefania estela estrella eufemia eulalia eulogio eusebio eustaquio evaristo faustino feliciano felicidad felipa felipe
    felisa fermin fidel florencio florentino florinda francisca francisco fructuoso fuensanta gabriela gaspar genaro gertrudis gervasio ginesa gines
    gonzalo graciela gregoria guillermo gumersindo gustavo heliodoro herminia herminio heriberto hermenegildo hilario hilaria hipolito honorio
    hortensia humberto ignacio ildefonso immaculada inmaculada inma inocencio isidora isidro ismael jacinto jacobo javier javi jeronimo jesus jimena
    joaquina jonatan jorge josefa jose joselito joseluis josema juan juanjo juanma julieta julio justo justino kiko laureano leire leocadia leoncio
    leonor lucrecia luis luisma macarena macario maite malena manolo manoli manolito marcela marcelino marcelo marcial marcos mariana mariano
    maricarmen maricruz mariluz marisol maritza matias mauricio maximiliano maximino melchor melisa merche micaela miguel milagros modesta moises
    monserrat montserrat montse nacho narciso natividad nazaret nerea nicanor nicasio nicolasa nieves noelia norberto nuria obdulia octavio olalla
    ovidio paca paco palmira paloma pancho paqui paquita paquito pascual pascuala pastora patricio patxi paulina paulino paz pedro pelayo pepa pepe
    pepita pepito perpetua petronila piedad pilar pili placida policarpo poncho porfirio primitivo prudencio puri purificacion quique quintin rafa
    rafael rafaela raimundo ramiro raul rebeca reinaldo remedios reyes ricardo rigoberto rocio rodrigo rogelia rogelio romualdo roque rosalinda rosana
    rosaura rosendo rufina rufino ruperto sabino sagrario salud salvador sancho santiago santi saul sebastiana segismundo serafin servando severiano
    silvestre socorro soledad telesforo tecla teo teodora teofilo tiburcio timoteo tirso tomasa toribio trini triana valeriano vanesa venancio vicenta
    vicente victoriano victorino vidal virtudes visitacion wenceslao ximena xiomara yago yaiza yasmina zacarias zaida zoraida`,
  'latin american': `
    alondra ailin amaranta anahi ayelen brayan brisa citlali cuauhtemoc cruz dayana deisy diosdado edison efrain elkin estefany evelin facundo flor
    freddy genesis gerson giovanny heber hernan hernando horacio ignacia itzel ivonne jairo jazmin jhon jhonatan joselyn josue juanpablo lautaro
    lazaro leidy leonel lisandro lizbeth lucero lucho lupita luzmila magaly maikel maricela marisela mayra maytte mirta nahuel nayeli nelida nohelia
    omaira osmany otilia quetzal raymundo reina reynaldo rubi silvina thiago tito ulises washington wilfredo xochitl yamila yamile yanet yanina yareli
    yaretzi yasmin yeimi yeison yesica yohana yuliana yuri yurley zulema zulma anibal arnulfo berenice chava chela chepe checo chucho concho cuca
    domitila eladia elida emelina enriqueta erendira eulalio everardo ezequiel fabricio fito florencia gilma griselda guille herlinda hortencia jesusa
    jorgelina jovita juancho julissa lalo lencho maru maruja meche mireya natacha nena neftali nidia nubia olegario pacho refugio reyna roxana
    sigifredo teofila tere vanina yadira yanira yazmin yessenia yolotl zenaida`,
  catalan: `
    aina aleix andreu antoni arnau assumpta bernat blai bonaventura bru carme cesc cinta climent concepcio cristofol dolors domenec elisenda elisabet
    emili enric ermengol esteve estel eudald feliu ferran ferriol francesc francina fina gal genis goncal gregori guifre guillem guiu hug hilari
    ignasi ivet jaume joana joaquim jofre jordi jordina josep judit laia lleonard lluc lluch lluis lluisa llorenc llucia llum magi manel margarida
    mariona marti mateu maurici merce meritxell mireia miquel miquela muntsa narcis neus nicolau nunci oleguer onofre oriol pasqual pau pep pepeta
    ponc queralt quim quima quirze rafel raimon remei ricard roc roso sebastia sergi sira sixte teia tomeu txell valenti vicenc vinyet violant vicec
    xavi xenia xesca xisca xisco`,
  basque: `
    aimar aingeru ainhoa ainhize ainitz aitor aitziber aizpea alaia alaitz amaia amaiur ametz andoni aner ane anjel antton apal araitz arantxa arantza
    arantzazu aratz argi argine arrate arkaitz asier asel aritz aritza asun aurkene axier bakartxo benat bego bidane bixente edorta edurne egoitz
    eider eihar ekaitz ekain ekine elaia elene elixabete elorri eneko eneritz enara endika enaut erlantz erramun estebe estibaliz estitxu eukene euken
    eusebi gaizka gaizkane galder garazi garbine garikoitz gaxuxa gentzane goiuri goizane goizeder gotzon gotzone gurutze gurutz gaskon haimar haizea
    haritz harkaitz hegoi hodei ibai ibon idoia idurre igone igor igotz iker ikerne inaki inigo inaxio inaut intza ioritz irati iratxe iraia iraitz
    irantzu irune itsaso itxaro itxaso itziar ixone izadi izar izaro izaskun jagoba jakoba jasone joanes jokin jone jontxu josu josune joseba julen
    julene junkal jurgi karmele katalin kattalin kepa kepe kerman koldo koldobika kristobal laida larraitz leize leyre lide lierni loinaz lorea lukene
    lur maddalen maddi maialen maider maitane malen manex markel martxel mattin matxalen mendi mikel mikele miren mirari mitxel naia nagore naiara
    nahia nekane oihan oihana oihane oier olaia olatz onditz oskia paskal patxo peio pello pilare sabin sendoa sorkunde sustrai tasio terexa tomax
    txaro txema txomin unai unax urko urtzi uxue uxoa uztai xabat xabi xabier xabin ximun xuban zaloa zigor zihara zorion zuberoa zurine`,
  portuguese: `
    abilio adelia adelino afonso agostinho albano albertina albino alda aldina alzira amadeu amandio americo anabela andreia aristides armanda arminda
    aurea avelino baltazar bartolomeu belarmino belmiro benedita benedito benjamim bento caetano candida candido carmo catarina clementina conceicao
    constanca cristovao custodia custodio damiao delfim deolinda diamantino dinis diogo domingas domingos duarte dulce edite eduarda elia elisabete
    elza emanuel ermelinda ernestina estevao etelvina eurico felisberto felismina fernao filipa filipe florbela frederico gertrudes goncalo goreti
    gracinda graciete guida guilherme guilhermina guiomar helio henrique heitor hermano ilda ilidio inacia inacio iria isaura ivone januario jesuina
    joao judite juliao justina leopoldina ligia lisandra lopo lourenco lucilia ludovina luiz madalena marcio marilia martim martinha mateus natercia
    nelia neusa noemia nuno odete olinda paulo piedade preciosa quiteria rogerio romana romao romeu ronaldo rosalina rosinda rui rute sebastiao
    serafim simao telma telmo tiago tome umbelina valdemar valentim vasco violeta virgolino vitor vitoria vitorino viriato xico zelia zeca zulmira`,
  brazilian: `
    ademar ademir adenilson adilson adriel afranio ailton alcides aldair alexsandro alisson altair alvino amauri anderson andressa aparecida ariovaldo
    arlindo ayrton beto bia bel betina breno caio calebe cassia cassio caua cauan caue celso chico cicero clarice claudemir claudete cleber cleide
    cleiton cleusa cristiane dalva damiana davi dayane deise denilson dilma dinho dirce dirceu djalma doralice dudu edileusa edilson edinaldo edson
    eliete eliseu emanuelly erick eraldo erivaldo evandro everaldo everton expedito fabinho fernandinha fernandinho franciele francielle gabrielly
    geisa genivaldo geovana geraldo gilmar gilson giovana givanildo glaucia gleice graziela guga heloisa hercilia higor iara ilma iracema isabela
    isadora ivanete ivete izabel jaciara jader jair janaina jandira joaozinho joelma jorginho josuel juca jucelino julinho juninho juracy jurandir
    jussara kaique kaio kauan kaua kleber laercio lais leda lili luan luana luciene lucimar luiza lurdes maiara maicon maisa marcinho marilene marilda
    marinalva maristela matheus maysa mirela moacir moacyr murilo nathalia nayara neide neimar neuza neymar nicolly nilson nilton nivaldo odair olavo
    osmar otavio paulinho pedrinho priscila raiane raimunda raissa rayssa regiane reginaldo renan robson romario ronaldinho rosane rosangela roseli
    rosilda rosimeire rosinha rubens silas stefany suelen sueli taina tais tarcisio tatiane tati tereza thales thaina thalita tonho tuca ubirajara
    ulisses uiara valdir valdirene valter vanderlei vinicius vini wagner waldir walace wanderson wando wendel yan zezinho zico zilda zuleica`,
  danish: `
    aage agner aksel anders anker asbjorn asger balder bertil birger bjarke bjarne borge christoffer claus ditlev ebbe einar ejnar ejvind erling esben
    eskild esge eskil flemming frode gorm gregers hakon halfdan hannibal herluf hjalmar iver janus jarl jeppe jesper jimmi joakim jorgen kaare kaj
    keld kjeld knud kresten kristian kristoffer lasse laurits lauge laust leif ludvig magne malthe mattias mikael mikkel mogens morten nicklas nicolai
    nikolaj olav ole oluf ove palle pelle poul preben rasmus regner rune sixten skjold snorre steen sten stig svend sune tage thor thorbjorn thorkild
    thorleif thorvald troels troel tyge uffe ulrik vagn verner vidar viggo vilhelm villads villy aase agnete agnethe alberte amalie annelise annemette
    asta bente benedikte berit birgitte birthe bodil cecilie dagny ditte dorte dorthe dorthea ebba ellinor elna elsebeth fie freja frida gitte grete
    grethe gro gunhild gurli hanne hedvig helle ingelise inger janne jannie johanne jytte kaja kamilla katrine kirstine laerke lrke leise lene lis
    lisbet lissi liv lone lykke majbritt majken malene maren mariann margrethe merete merethe mette mie mille nanna nicoline nynne ninna oda pernille
    regitze rigmor rikke sidsel signe sille silje sissel smilla solveig stine sussi svetlana sus thyra tine tora tove trine tulle tusnelda vibe vibeke
    vigdis vita vivi yrsa`,
  norwegian: `
    amund arild arnfinn arnstein arvid asgeir aslak asle asmund atle audun bendik bernt bjarte bjornar brage dag dagfinn didrik edvard edvin egil
    eilert eilif eirik eivind elling endre erlend espen eyvind fredrik fritjof gaute geir gisle gjermund gudbrand gudmund gunvald goran haakon haldor
    halvard halvdan haavard havard hege ingar ingebrigt ingemar ingvald ingvar ivar jarle joar jostein ketil kjartan kjell kjetil kolbjorn leiv mikal
    narve nikolai njal oddbjorn oddgeir oddleif oddmund oddvar ola olai ommund oistein orjan oystein oyvind petter peder paal ragnar ragnvald reidar
    reidulf roald roar runar sigbjorn sigmund sigve simen sindre sivert sjur sondre stein steinar stian svein sverre syver tarald tarjei terje tor
    torbjorn torfinn torgeir torgrim torkel torleif torstein torvald trond trygve tryggve vebjorn vegar vegard vetle yngvar yngve aashild anette
    anlaug annbjorg annlaug arnhild asbjorg aslaug astri audhild bjorg borghild bringe brit brita brynhild cathrine christin dagrun dordi einy
    eldbjorg eldrid embla erle froydis gudveig gunn gunnvor gunnhild gry guri guro gyda herborg herdis hild hildegunn hildur hjordis hulda idun iben
    ine ingebjorg ingelin ingerid ingfrid inghild ingun ingunn ingvild iren iselin jannicke jorid jorun jorunn kine kirsti kjersti kjellaug lajla
    leikny linnea lovise magnhild mai maia maiken malin margrete marita marte norunn oddny oddrun oddveig olaug oline othilie ragna ragne ragnhild
    rannveig reidun runa sanna siri siv solbjorg solfrid solrun sunniva svanhild synnove thale tjodunn tordis torhild torill toril torunn turid tuva
    unn unni valborg veslemoy vilde wenche wencke ylva`,
  swedish: `
    agne albin algot alvar alve alvin assar bengt bosse borje christer elof elon enar erland fale folke fredde gillis gosta gottfrid greger gustaf
    hampus hasse helmer hemming henric hilding hilmer hakan isak jerker jocke jons kalle kennet kettil krister lage lelle linus loke lorentz lovis
    ludde matte melker micke mohammed nisse nore olle olof olov ossian par paer patrik pontus rickard rikard ronny seved sigge sigvard stellan sture
    svante sverker thord thure tobbe torgny totte truls ture uno valfrid vilgot ville vilmer ake osten agda agneta alfhild alva annelie anneli arvida
    barbro beata britten cajsa carin charlotta daga disa edla eivor elina elvy emelie estrid florence fredrika frideborg gun gull gullan gulli gunborg
    gunilla gunnel gunvor gota hannele helny hilma hillevi ika ingalill ingegerd ingegard ingela jonna josefin juni kaisa kajsa karolina katarina
    kickan lillemor lill liselott lotta lotten lova lovisa majlis malva margareta mathilda meja mikaela mimmi moa naemi pernilla rakel rebecka rosita
    rut saga signhild solbritt stina susann svea tekla teres teresia tilda tindra tova ulrika ulrica vanja vega vendela virpi vivan viveka vivianne
    asa ase osa`,
  finnish: `
    aarne aaro aarre aarno aatos aatu ahti ahto aki akseli aku aleksanteri aleksi alpo altti antero anssi antti anttoni ari armas arsi arto arttu
    arttur arvi asko atte aukusti aulis beni eelis eemeli eemil eerik eerikki eero eetu einari eino eikka eljas elmeri elmo ensio erkki erno esa esko
    harri hannu heikki heimo henrikki hermanni iikka iiro iivari iivo ilari ilkka ilmari ilmo ilpo ilppo ismo jaakkima jaakko jaakob jalmari jalo jani
    jarmo jarkko jarno jere jeremias jonne joona joonas joonatan jooseppi jorma jouko jouni jousia joose juha juhana juhani juho jukka jussi juuso
    jyri jyrki kaapo kaarle kaarlo kalervo kaleva kalevi kasperi kauko kauno kosti kullervo kustaa kusti kyosti lari lassi leevi lenni luukas mainio
    martti matti mauno mauri mikko miikka miko miro miska nestori niilo niko nuutti oiva olavi olli orvo oskari osmo ossi otso outi paavali paavo pasi
    pauli pekka pekko pentti pertti perttu petri petteri pietari pirkka raafael raimo raine rauli rauno reijo reima reino riku risto roope ronni
    sakari saku samuli santeri santtu sasu seppo severi simo sisu sulevi sulo taavetti taavi taisto taito tapani tapio tarmo tatu tauno teemu teijo
    tenho teppo tero terho teuvo toimi toivo tommi topi topias touko tuomas tuomo tuukka tuure tyko uljas unto uolevi uuno urho urpo vainamo vaino
    valtteri vaito veikka veikko veijo veli verneri vertti vesa vieno vilho vili viljami viljo voitto yrjo aada aamu aila aini aino aija aliisa aliina
    alisa anni annikki annu annukka anri ansa anu arja armi auli auri aura aulikki aune bertta eeva eevi eija eila eine eini eliisa elli elma elmi
    elvi emmi enni essi fanni heini hele heli helina helja helka helmi helvi henna henni henriikka hilja hilkka hilla iida iiris iina iita ilta impi
    inari inka inkeri irja irmeli jaana jatta jenni josefiina kaarina kaija kaino kaisu kanerva karita karoliina kastehelmi kata katariina kati katri
    katriina kerttu kerttuli kiia kiira kirsi kirsikka kristiina kukka kyllikki laina lauha leea leena lempi lilja liina liisa loviisa lumi lyyli
    lyydia maarit maaria maija maiju maikki maini mariia marja marjaana marjatta marjo marjukka marjut marketta marlena martta meeri mervi merja meri
    milja milla mimosa miina minea minttu mira mirja mirjami mirka mirva moona nea neea nelli niina ninni noora oili oona orvokki oudi pauliina piia
    pilvi pinja pipsa pirita pirjo pirkko paivi paivikki pulmu raakel raija raila raili ransu rauha rauni reeta reetta reija rebekka riikka riia riina
    riitta ritva roosa ruusu ruut saana saara saija saila saima saimi saini salla salli salme sanelma sanni sari satu seija selja senja senni sini
    sinikka silja sirja sirkka sirkku sirpa siiri sivia sohvi soile soili sointu stiina suoma suvi sylvi taika taimi taru teija tellervo terhi tiia
    tiina tiiu titta toini tuija tuovi tuulia tuulikki tytti tyyne tyyni ulpu unelma varpu vappu veera vellamo vilja viivi vuokko`,
  icelandic: `
    adalsteinn agnar arnaldur arnar arni arnor asmundur atli baldur baldvin bergur bergsveinn birgir birkir bjarki bjarni bjartur bjorgvin bodvar
    bragi brynjar brynjolfur dagur eggert egill eidur eirikur elvar erlendur erlingur eysteinn eythor fannar finnbogi finnur fridrik fridthjofur
    gestur gisli grettir grimur gudbjartur gudbrandur gudjon gudlaugur gudmundur gudni gunnlaugur gylfi hafsteinn hafthor halldor hallgrimur haraldur
    haukur hedinn heidar helgi hjalti hjortur hlynur hordur hrafn hrannar hreinn hrolfur ingi ingimar ingimundur ingolfur isleifur jokull ketill
    kolbeinn kristinn kristjan kristofer larus leifur ludvik njall oddur olafur orri ottarr ottar palmi pall petur reynir sigfus sighvatur sigmar
    sigmundur sigtryggur sigurbjorn sigurdur sigurjon sigurthor sindri skarphedinn skuli snorri steingrimur steinn steinthor sturla styrmir sverrir
    sveinn svavar thorarinn thorbergur thordur thorgeir thorgils thorgrimur thorir thorlakur thorleifur thormar thorolfur thorri thorsteinn thorvaldur
    thrainn throstur torfi tryggvi ulfar valdimar valgeir valur vidir vilhjalmur yngvi aegir orn ogmundur adalbjorg adalheidur agusta aldis arna
    arndis arnheidur arnthrudur asdis astridur audur bara berglind bergljot bergthora birna birta bjork bjarney borghildur bryndis brynhildur brynja
    dagbjort drifa elinborg erla eydis eyglo eyrun fanney freydis freyja fridrika gerdur gigja gislina gudbjorg gudfinna gudlaug gudny gudridur
    gunnhildur gunnur gunnthora hafdis halldora halldis heida heidur hekla hildigunnur hlif hrafnhildur hrefna hronn hugrun ingibjorg ingigerdur
    ingveldur isold jona jonina karitas katla kolbrun kolfinna kristbjorg kristjana kristrun laufey magnea marin matthildur olafia olina osk pala
    petrina ragnheidur ragnhildur salka salvor sesselja sif sigridur sigurbjorg sigurlaug sigurros snaefridur snaedis soffia solborg steinunn steinvor
    sunna sunneva svala svana svanhildur svandis thorbjorg thordis thorgerdur thorhildur thorunn thuridur tinna unna unnur valdis valgerdur vala
    vilborg vilhelmina aesa olrun`,
  estonian: `
    aadu aare aivar aigar alar aleksander alo ando andrus ants anti ardo argo armin arved asmus ats avo egert eldur endel enn erki ermo feliks hando
    heiki heigo heino henn henno hillar illimar ilmar imre indrek innar jaak jaagup jaan jaanus janar janek janno jarek jass joosep juhan juri juss
    kaarel kaarli kaido kalev kalju karel karmo kaur kaupo keijo kermo kert kristo kuldar kuno kustas laas laur leho lembit lembo madis maidu maido
    mairo mait marek margus mati matis meelis mehis mihkel mikk naatan neeme olev oleg ott paavel peep peet peeter priidik priidu priit raivo raimond
    rando reigo riho ringo rivo romet ruudi ruuben sass siim siimon stiven sulev taavet taimo taivo tanel tarvi tarvo teet tiit timmo toomas tonis
    tonn torm uku urmas urmo uudo ulo vahur vaido vaiko vallo valdek valdo vambo veiko veljo vello viljar villem villu voldemar voitele aasa airi aita
    aive aliide anastassia ande anete anett annely annela dea ebe eda egle eha eike eiki eliise ene eneken enel epp eveli gerli gerly hannaliisa heili
    heleri helju helve heret hille hiie ilme imbi ivi jaanika janika juta kaari kadi kadrin kaidi kaie kaili kaire kairi kairit kaidy katre katlin
    keidi kersti kertu kirke kirsika klarika kleer klaara koidula krete kroot kulli laine lagle leelo lehte leida leili leeni lembe lemme liia liidia
    liis liisi liisu liivi liivika liisbet loona loore luule maarika maarja maie maigi maimu maiu maive malle malve mare maret maris marju mariliis
    meeli merike merili mereli merilin merilyn milvi mirell moonika naima ninel piret pille reelika reet reeli reena romi rutt ruta saale silvi sirje
    sirli taire teele triin triinu tuulike tuuliki uibo ulle ulvi urve vaike vaida viive viivika vilve virge virve viiu`,
  latvian: `
    agris agnis aigars ainars ainis aivars aivis aleksandrs aleksis alfreds alvis andis andrejs andris andzs ansis ansitis antons armands armins arnis
    artis arturs arvids arvis austris brencis dainis dagnis dairis daniels deniss didzis dzintars edgars edijs edmunds eduards edvards edvins egils
    egons einars elmars elvijs elvis emils endijs eriks ernests ervins evalds fricis gatis georgs gints girts guntars guntis gundars gunars gustavs
    haralds harijs henriks herberts heinrihs ilgvars ilgonis ilmars imants indulis ingus ingmars igors ivars jankis jazeps jekabs juris juliuss
    kaspars karlis kristaps kristians krisjanis krists kristers laimonis lauris leonids leons linards ludis ludvigs maigonis madars mareks marcis
    margers martins markuss matiss mikelis mihails miks modris naurils nauris nikolajs niklavs normunds oskars oto olafs olegs olgerts osvalds ojars
    otomars pauls pavels peteris raitis raimonds raivis reinis ricards rihards ritvars roberts rolands romans ronalds rudolfs salvis sandis sandris
    sergejs sigurds silvestrs sigitas stanislavs talis talivaldis teodors toms tomass ugis uldis uvis valters valentins vents verners viesturs
    viestards viktors vilis vilnis vilhelms visvaldis vitolds vladimirs voldemars zigurds zigmars zintis zemgus ziedonis agate agita agrita aiga
    aivita alise alona anastasija anda andra annija antonina antra anitra arta asja asnate astra astrida aurika ausma austra baiba banuta barbala
    biruta brigita dagmara dagnija daiga daina dainuvite dita digna doroteja dzidra dzintra dzirkstite egija egita elga elita elizabete emilija enija
    estere everita evija evita gaida ginta gita grieta guna gundega guntra gunita gunta guntarija gunvaldis ieva iluta ilga ilva ilze ilzite inara
    indra inese ingrida ineta ingeborga inguna inita inta iraida irena irita irisa iveta ivita ivonna jadviga jausma jekaterina jelena jevgenija
    jogita jolanta julija kaiva karlina karmena kitija klinta kristiana ksenija laima larisa lasma lauma lavize lelde leontine leontina liana liene
    ligita ligija lienite lija lilija lilita lita livija lonija lucija luize maira mairita madara maiga magone malda malvine marija maruta megija
    melanija mersija milda mirdza nadina nadezda natalija nellija odeta olita oksana otilija parsla patricija rasa rasma rebeka ritma rudite saiva
    salvita sanita sanija sanda sarlote sarmite sarma sigita sigrida silva silvija sintija skaidrite skaidra sniedze sofija solvita solveiga teiksma
    terese valda valija vallija velga velta vesma vija vigulis viktorija vineta virginija vizbulite vizma zaiga zanda zanna zenta zigrida zile zina
    zinaida zoja`,
  lithuanian: `
    adomas aidas aivaras aivas albertas albinas alfonsas alfredas algimantas algirdas algis alius almantas aloyzas aleksandras aleksas alvydas andrius
    ansas antanas anicetas antonas arijus ariunas arnas arnoldas aras arturas arunas audrius audrys aurelijus aurimas augustas augustinas ausrius
    balys baltramiejus benas benediktas benjaminas bernardas bronislovas bronius bronys ceslovas dainius dainoras dalius danas danielius dangis
    daugirdas deividas deimantas denas dinas dionizas domantas domas dominykas donatas dovydas edgaras edmundas eduardas edvardas edvinas egidijus
    eimantas einaras eimis elijus emilis enrikas erdvilas erikas ernestas evaldas faustas feliksas fabijonas gabrielius gabijus gediminas gedas
    gedvydas gerardas giedrius giedris gintaras gintautas gintas girius grigas gvidas gytis gustas haroldas henrikas herkus hubertas ignas ignotas
    igoris ilijus imantas irmantas ipolitas jaunius jogaila jokubas jovaras jurgis juozapas juozas justas justinas kajus kasparas karolis kazimieras
    kazys kernius kestas kestutis klaudijus klemensas konstantinas kostas kristijonas kristupas laimis laimonas laimutis laurynas leonas leonardas
    liutauras linas liudas liudvikas maksimas mantas manvydas mantvydas mamertas marijus marijonas martynas matas matijus mecislovas mikas mikolas
    mildas mindaugas modestas mykolas mykantas motiejus naglis napoleonas narimantas narimas nerijus nedas nojus norbertas normantas oskaras orestas
    osvaldas ovidijus paulius petras pijus povilas pranas pranciskus raimondas raimundas ramunas ramutis rapolas redas regimantas remigijus renaldas
    renatas ricardas rimantas rimas rimvydas ridas robertas rokas rolandas romas romualdas rytis ruslanas sakalas salvijus samuelis sarunas saulius
    sergejus silverijus silvijus simas simonas skirmantas stanislovas stasys stepas steponas svajunas tadas tauras tautvydas teodoras titas ugnius
    ubaldas ulrikas vaclovas vaidas vaidotas vaidutis vaidila vaitiekus vakaris valdas valdemaras valentas valentinas valerijus valius vasaris vejas
    vergilijus viktoras vidas vidmantas vigilijus vilhelmas vilius vilmantas vincas vincentas virgilijus virgis virginijus visvaldas vitalijus vitas
    vitoldas vladas vladislovas vydas vygantas vykintas vytas vytautas vytenis zenonas zigmas zygimantas zygis zydrunas zilvinas agota akvile albina
    aldona aleksandra alfreda algimante anastazija anele angele antanina apolonija arune aurelija auguste ausra ausrine ausryte austeja auste barbora
    benedikta bernadeta birute bronislava dagne dainora daiva daivute danguole danute darija daine deimante domicele domante dovile edita eimante
    elada elija elzbieta elze ema ernesta eugenija feliksa gabija galina genovaite germante giedre giedra gintare gitana goda gode grazina grazvyda
    guoda halina henrika igne indre inesa irmina irute ivona izabele izolda jadvyga jogaile jogile jolita judita julijona jurate jurga jurgita juste
    juzefa kamile kazimiera klaudija kotryna laimute laisva laurita leokadija liepa lijana liucija liudmila liudvika loreta luka lukne lukrecija
    madlena mante marijona martyna melita meda meile migle milana mintare mingaile morta naste neringa nemira neda neimante nida nijole nomeda onute
    ofelija orinta pajauta petronele polina pranciska radvile ramina ramune raminta ramute rasita regimanta rima rimante rimute roma romualda roza
    rozalija rozita rusne rugile ryte salomeja saule saulena severija sigute skaiste skirmante smilte snieguole stanislava stase stefanija sviesa
    svajone tautvyde toma ugne urte vaiva vaidile valdone valerija vasara vesta vida vile vilija vilte vincenta vitalija vyte zenona zivile zydre
    zydrune zose zuzana zibute`,
  polish: `
    adas adasko adolf adrianek agaton aleks aleksy alojzy amadeusz ambrozy anatol andrzej andrzejek jedrek jedrus jedrzej antek antos tolek anzelm
    apoloniusz apolinary arek arkadiusz artek arturek augustyn aurelian aureliusz bartek bartlomiej bartosz barnaba barni benedykt beniamin benek
    benon berek blazej blazejek bogdan bogus bogumil boguslaw bogusz bolek boleslaw bolko bonawentura bonifacy borys boryslaw bozydar bronislaw brunon
    brajan cecylian celestyn cezary czarek cezarek chwalibog cyprian cyryl czesiek czeslaw czesio dagobert damianek danielek darek dariusz daro dawid
    dawidek dezydery dobieslaw dobroslaw donat dyzio dymitr dionizy edek edzio efraim eliasz eligiusz emilian erazm eryk eugeniusz gienek genek
    eustachy euzebiusz ezechiel fabianek faustyn felicjan felek ferdynand filipek florek franek franciszek franio fryderyk fredek frycek gabrys gawel
    gerwazy gniewko gniewomir gniewosz gracjan grzegorz grzesiek grzes grzesio grzechu gucio gustaw gwidon hektor henio heniek henryk hieronim hipolit
    honoriusz horacy hubi ignacy idzi ildefons ireneusz irek iwo izaak izajasz izydor jacek jacus jacenty jakub jakubek kuba kubus jasiek jas jasio
    januszek janusz jarema jaromir jarogniew jaroslaw jaro jeremi jeremiasz jerzy jurek jerzyk jonasz jozek jozio juda julek juliusz justyn juliuszek
    kacper kacperek kajetan kajtek kamil kamilek kandyd karol karolek kasjan kazik kazimierz kazio klaudiusz konradek konstanty kostek konstantyn
    kordian kornel korneliusz korneli krystek krystian krzesimir krysek krzysiek krzysio krzysztof krzys krzychu ksawery ksawier kwiryn lech leszek
    lechoslaw leos leonid leslaw lew longin lucek lucjan ludomir ludwik ludek lubomir lubosz lazarz lukasz lukaszek maciej macius mateusz mateuszek
    maks maksym maksymilian makary marceli marcin marcinek marcjan mareczek mariusz mariuszek marianek marys maurycy medard melchior metody michal
    michalek michas miciu mieczyslaw mietek mikolaj mikolajek miki milek mirek miron miroslaw mojmir mojzesz morys nataniel nikodem nikola olek oles
    oliwer oliwier olgierd onufry oktawian oktawiusz orest otton olo pafnucy pankracy paschalis patryk patryczek pawel pawelek pawlik pawcio piotr
    piotrek piotrus platon polikarp prokop protazy przemek przemyslaw przemko przemo radek radomir radoslaw radzimir radzislaw rafal rafalek rajmund
    rajnold remigiusz renat robercik roderyk romek rufin ryszard rysiek rysio rychu sambor samson seba sebek sebus sergiusz serwacy seweryn sedzimir
    slawek slawoj slawomir slawko sobieslaw staszek stach stanislaw stasiek stefek strzezymir sulislaw sykstus sylwek sylwester sylweriusz symeon
    szczepan szczesny szymek szymon szymus scibor swietopelk swietoslaw tadek tadeusz tadzio tymek tymon tymoteusz tymoteuszek teodor teofil telesfor
    tobiasz tomasz tomaszek tomek tomus tomcio tycjan tymur tytus uriel wacek waclaw waldek walek walenty walentyn walerian walery wawrzek wawrzyniec
    wergiliusz wiesiek wieslaw wiesio wiktor wiktorek wilus wincenty wicek wienczyslaw wioleta wirgiliusz wit witek witold witoslaw wiktoryn witalis
    wladek wladyslaw wladzio wlodek wlodzimierz wlodziu wlodzislaw wojciech wojtek wojtus wojslaw wszebor zachariasz zbigniew zbyszek zbychu zbyszko
    zdzicho zdzisiek zdzislaw zenek zenon zenobiusz ziemowit siemowit zoriusz zygfryd zygmunt zygmus zyga zelislaw ada adelajda adrianna aga agatka
    agnieszka agusia ala alicja alusia olka olenka olcia alinka alojza amelka anastazja andzelika aneta anetka ania anka anusia andzia tosia antosia
    apolonia arleta arletta aska basia baska basienka beatka beatrycze beatriks benigna berenika bernadetta bianka blanka bogda bogdana bogna bogumila
    bogusia boguslawa bozena bozenka bozka bozenna bronislawa brygida brygidka cecylia celestyna celina celinka czesia czeslawa dagna dagusia danka
    danusia danuta darusia dobrawa dobrochna dobroslawa dominika domka domi dobromila dorota dorotka dosia edyta edytka edzia ela elunia elwira
    elwirka emilka emila eryka estera etiuda gienia euzebia ewa ewka ewcia ewunia ewelina ewelinka faustyna fela felicja florentyna franciszka frania
    frydryka gabrysia gaja genowefa gertruda gizela gosia goska grazyna grazynka gracja gracjana gryzelda halinka halszka hania hanka hanusia haneczka
    hela helenka henia henryka hermina hiacynta honorata hortensja idalia iga ilonka irenka irka iryda iryna irys iwona iwonka iza izabela izka izunia
    jadwiga jadzia jadzka jagna jagoda jagodka jagienka jagusia janka jasia jasmina joasia joaska jola jolka jolcia jowita jozefa jozia jozefina
    judyta julka julcia julita julianna justyna justynka justysia kajka kalina kama kamila kamilka karolcia karolinka kasandra kasia kaska kasienka
    katarzyna kasiula kinga kinia kiniusia klarysa klaudyna kleopatra klementyna klotylda konstancja kora kordelia krysia kryska krystyna ksenia
    kunegunda larysa laurencja lenka leokadia leonia leontyna letycja lidka lilia lilianna lilka lilla liwia longina lucja lucyna lucynka ludka
    ludmila ludwika luizka madzia magdusia majka malwina malwinka mania manka marcelina marcelinka marcysia margaretta margerita marysia maryska
    marylka maryla mariola mariolka marlenka martusia martynka marzanna marzena marzenka matylda mela melka michalina michasia mieczyslawa milenka
    milka miroslawa moniczka natalka nati natasza nastka nastia nela nelka ninka nika nikoletta nikoleta oktawia oliwia oliwka otylia patrycja patka
    patusia pati paulinka pelagia petronela pola polcia rachela radmila radoslawa raisa renatka renia renka roksana roksanka rozia rozalia romka
    rozalka ryszarda sabinka salomea sandrusia sawa sewa seweryna slawa slawka slawomira stanislawa stasia stefa stefcia stenia sylwia sylwka sylwunia
    swietlana szarlotta teodozja tereska terenia tola toska tusia unislawa ulka ulenka urszula urszulka wala walentyna waleria wandzia wanessa
    weronika wera werka wercia wiesia wieslawa wika wiki wiktoria wiktorka wiola wioletta wiolka wirginia wita witolda wladyslawa wincentyna wislawa
    zaneta zdzisia zdzislawa zenobia zenka zofia zosia zoska zocha zuza zuzanna zuzka zyta zuzanka zywia`,
  czech: `
    adelka adina ales alena alenka alexandr anastazie andela andulka anezka antonie apolena arnost arnostka atka barca baruska bedrich bela blahoslav
    blazena bohdan bohdana bohus bohumil bohumila bohumir bohuslav bohuslava borek borivoj bretislav breta bronislav ctibor ctirad ctislav ceslav
    cestmir dalibor dalibora dalimil darina dasa denisa depold dobromil dobroslav drahomir drahomira drahoslav drahuse dusan eliska evicka evzen
    evzenie fanda ferda frantisek frantiska fanynka frantik hana hanicka hastal havel hedvika honza honzik horymir hynek ignac ilja ivanka jachym
    janicka jarka jarmil jarmila jarmilka jaromira jaroslav jaroslava jarda jasa jeronym jindra jindrich jindriska jirina jiri jirik jirka jitka
    jolana kacka katka katerina kazimir klarka klaudie klement kristyna krystof kveta kvetoslav kvetoslava kvetuse lada ladislav ladislava lesek libor
    libuse liduska lidmila lida lubos lubor luboslav lucinka lumir mahulena mana marenka margita marketa marketka maruska marycka matej matous matyas
    maxim mecislav metodej misa mikulas milada milon milos miloslav miloslava miluse miluska miroslav miroslava natasa nikol oldrich oldriska olda
    olivie ondrej ondra ota otakar otylie pankrac patricie pavel pavla pavlina pavlinka pepik petr petruska premysl pribislav radan radoslav radovan
    rostislav rosta rozalie ruzena ruda ruzenka saskie sarka sarinka servac silvestr silvie slavek slavoj slavomir slavka slavinka sobeslav sona
    stanislav stela standa stepan stepanka svatava svatopluk svatoslav sylva tadeas tana tatana terezka terezie tibor tomik tomasek tonda tonicka
    vasek vaclav vendula vendulka valentyna vavrinec venca venceslava verka verca viktorie vilem vincenc vit vitek vitezslav vladan vladena vladimir
    vladimira vladislav vlasta vlastimil vlastislav vladka vojen vojta vojtech vratislav vsemil xenie zbynek zbysek zdena zdenek zdenka zdislava
    zikmund zlata zofie`,
  slovak: `
    agnesa alexej alojz alzbeta andrej arpad atila belo bojan brano branislav branislava bystrik danica dezider dionyz drahotina dusko duro durko
    emerich etela evka ferko franciska gabika gejza hedviga henrich imrich irenej ivica janko jano jarolim jela jergus jozko jozo juraj jurko koloman
    kristof laco lesana libusa ludovit lujza mariena maros mato matus melichar metod miso milota moric noema ondro pavol peto pravoslav rastislav
    rasto risko roderik rudo sidonia slava svetozar sarlota tanicka terezia timotej valent valer vasil vendelin vieroslava viera vierka vikto viliam
    vitazoslav vlado vojto vratko zdenko zdeno zlatica zlatko zoltan zigmund zelmira`,
  hungarian: `
    adel adrienn adrienne agoston akos aladar alfonz aliz almos ambrus andras antal apor aranka attila atilla aurel balazs balint barna barnabas
    bartal bence bendeguz benedek bernadett bertalan betti boglarka boldizsar borbala borcsa boriska botond brigitta bulcsu csaba csanad csenge csilla
    csongor dalma delinke demeter dezso domonkos dorina dorka dorottya edina ede elek elemer elod emese emo emoke eniko erzsebet erzsi bozsi zsoka
    eszter eszti etel etelka farkas ferenc frigyes gabor gellert gergely gergo geza gizella gizi gusztav gyorgy gyorgyi gyozo gyula gyuri gyongyi
    gyongyver hajnalka hanga henriett huba hunor ibolya ildiko imola imi istvan ivett izabella izsak jakab janos jancsi jeno jolan jozsef joska jozsi
    jucus juliska juli kalman karoly karcsi katinka kazmer kelemen kincso klari krisztian krisztina kriszta kriszti kund lajos laci laszlo lehel
    levente lorand lorant lorinc lukacs lukrecia magdolna magdi manci marcell marton melitta mihaly miklos mimi misi mozes nandor nandi nikolett niki
    nori norbi odon orsi orsolya orban oszkar peti pista piroska piri polett reni rozi rozsa sanyi sarolta sebestyen soma surany szabi szabina
    szabolcs szandra szebasztian szilard szilvia szilvi szimonetta szonja szofi szilveszter tamas tas terez tercsi tibi tihamer timea timi timot tinde
    tivadar tunde tundi ubul vali vanessza vazul vendel vica viki vilmos virag zalan zoli zoran zsanett zsigmond zsofia zsofi zsolt zsombor zsuzsa
    zsuzsanna zsuzsi zsuzska zsike`,
  romanian: `
    adi alexandru alexe alin anca ancuta andrada andreea andrei anghel arina aurica axinia brandusa calin camelia casandra catalin catrinel cazimir
    cerasela cezar cezara ciprian claudiu codrin codrut codruta constantin corina cornel corneliu cosmin cosmina costache costel costica costin crina
    cristi crenguta dacian danut decebal despina dinu doina domnica dorel doriana dorin doru dragos dragomir draga dumitra dumitru ecaterina elisabeta
    emanoil eufrosina filofteia flaviu flavius florea florentina florica florin florina georgeta georgiana gheorghe gheorghita ghita gica gigel
    grigore haralamb horatiu horia horea iacob ianis iancu ilarion ilie ilinca ioana ion ionel ionela ionica ionut iosif iulia iulian iuliana iuliu
    iustin iustina jeana jenica lacramioara laurentiu lazar leana lenuta letitia lica lucica luminita madalin madalina manole maricica marinela
    mariuca marioara matei mihaela mihai mihail mihnea mihaita minodora mircea mirona mitica mitrut mugur mugurel narcisa nechita neculai nelu nelutu
    nicolae nicoleta niculina nicusor norica oana octavian olteana oltea ortansa ovidiu pamfil panait pantelimon paraschiva petre petrica petru
    petruta pompiliu raluca remus ricu rodica romica romulus ruxandra sandel sandu sanziana saveta serban sever silviu simina simion smaranda sorin
    sorina speranta stelian steliana stelica steluta suzana tanase tiberiu timotei titus toader traian tudora tudorel tudorita valeriu vasile vasilica
    vasilisa veta viorel viorela viorica vlad vladut voichita voicu zaharia zamfir zamfira zenovia`,
  bulgarian: `
    aleksandar albena anastas anelia antoniya apostol asen asparuh asya atanas atanaska bilyana biser biserka blagoy blagovesta bogomil borislav
    borislava boryana boyan boyana boyko bozhidar bozhidara chavdar cvetan danail delyan delyana denitsa desislava detelina dilyana dimitar dimitrina
    dimo dimcho dobrin dobrinka dobromir donka doroteya dragan ekaterina elisaveta emiliya emanuil evgeni evgenia galin galya ganka ganyo gavril
    genadi georgi gergana gergin gery gancho hristo hristina hrisi iliya iliana ilian ilko iskren ivaylo ivelin ivelina jivko kalin kaloyan kamelia
    kamen katya kiril kiro kina kostadin kostadinka krasen krasimir krasimira kristiyan krum kubrat kuncho lachezar liliya lilyana lozan lyuben lyubka
    lyubomir lyubomira lyubov lyudmil lyudmila manol mariyan mariela mariya milcho milen mitko momchil nadezhda nadya nayden nedelcho nedyalko nedka
    neli nevena nikolay nikolina ognyan ognyana orlin pencho penka penko petar petia petko petya petrana petyo plamen plamena plamenka preslav
    preslava presiyan raya radoslava radostin radostina radost rayna rayko ralitsa rangel raycho rositsa rosen rosena rumen rumyana ruska rusi sasho
    sava savina severina silviya slav slavi slaveya slavcho snezhana snezhanka sonya stanimir stanimira stanoy stefka stiliyan stilyana stoyan
    stoyanka stoimen strahil sveta svetla svetlin svetlozar svetoslav svetoslava svilen teodosi tihomir tihomira todor todorka toncho totka totyo
    tsanka tsanko tsonka tsonko tsvetan tsvetana tsvetanka tsvetelin tsvetelina tsvetomir tsvetomira tsveta valeri vanya vasilena vasilka velika
    veliko velislav velislava veliana velichka velin velina velizar venelin venera veneta ventsislav ventsislava veselin veselina veska vesela vihra
    viden viktoriya viara vladislava voyn yana yanka yanitsa yanko yanislav yasen yavor yoana yoanna yordan yordanka yosif yulia yuliya yulian yuliyan
    zdravka zdravko zhana zhaneta zhechka zhechko zheko zhelyazko zhivka zhivko zlatan zlatka zlatina zhulieta zornitsa zoya`,
  'south slavic': `
    adem adis admir adnan adrijana ahmed ajla ajsa aldin aleksa alem alen alija aljosa almin almir almira amar amela amer amila amina amir amira amra
    anamarija andreja andrija andrijana andelija andelka andelko anel anela anes ankica anto ante antea antun antonela antonija antonijo arijan armina
    arnela arsen arsenije asim asmir asmira azra bajro bakir barica barisa biljana blagoje blago blaz blazenka bogdanka bogoljub bojana bora borisav
    borivoje borka borko boro bosiljka bosko bozana bozica bozidar bozidarka bozo branimir branimira branka branko bratislav bratoljub budimir cvetko
    cvijeta cvita cedo cedomir camil dado damir damira damjan danijel danijela darinka darko daut davor davorin davorka dejan dejana desa desanka
    despot dijana dika dimitrije divna dobrica domagoj domeniko dragana dragica dragisa drago dragoljub dragoslav dragoslava draginja dragutin drasko
    drazen drazenka drena drina dubravka dubravko duka duje dunja dusanka dusica dzana dzemal dzemila dzejla dzejna dzeko dorde dordije durda durdica
    dura edin edis edo eldar eldin eldina elmedin elmedina elmir elmira elvedin elvedina elvir emina emir emira emrah ena enes enisa enver eniz ermin
    ermina erol esad esma fadil fahrudin fahra faruk fata fatka ferid fikret fikreta frane franjo frano gavrilo goca goga gorazd gordan gordana gorica
    gojko gojka grgo grgur grozdana gvozden hajra hajrudin hakija halid hamid hamza haris harun hasan hasiba hatidza hilmo hrvoje hrvojka husein
    husnija husref ilija ilijana ilinka iman irfan irvana ismar ismet ismeta ista ivka izet izeta izudin jadranka jadranko jakov jaksa janja jasen
    jasenka jasenko jasminka javor jelica jelisaveta jelka jerko jerina josip josipa jovan jovana jovanka jovica jovo jure jurica jusuf kaca katica
    kenan kemal klaudio koviljka kosana kosta kosara kresimir kristijan kristijana krsto krunoslav krunoslava krsmanka lav lazarela leposava lidija
    liljana ljerka ljiljana ljilja ljuba ljubica ljubinka ljubinko ljubisav ljubisa ljubo ljubomir ljubomirka ljudmila lovre lovro lovorka lucijan
    lucijana maida mahir maksim maksimilijan manda marela marica marijan marijana marijeta marijo marinka marinko marjana markica martinko masa matea
    mateja matija matijas meho mehmed meliha mensur mensura merima merisa mersad mersiha mevludin mice mica mihael mihailo mihajlo mijat mijo mikan
    milanka milanko mileta milenko mileva milijana milivoj milivoje milko miljan miljana miljenko miljenka milojka milomir milorad milosav milovan
    milun milunka milutin mima mimica miralem mirjana mirha miroljub mirna mirsad mirsada mirza misel mladen mladenka mladan momcilo momir muamer
    muamera muhamed muhamer mujo munever munira murat muris mustafa nadan naida naila nebojsa nedeljko nedeljka nediljko nedim nedzad nedzada nejra
    nemanja nenad neno nermin nermina neven nevenka neva nevres nevzeta nicol niksa nives nihad nihada nijaz njegos novak novica nusret nusreta obren
    ognjen olgica olivera olja omer orhan ornela osman ozren pantelija pava pavle pavao pavo pavica pejo perica persa petrija predrag pretar prvoslav
    radenko radica radivoj radivoje radmilo radojka radojko radojica radoman radomirka radosav radoslavka radovanka rahela raif rajko rajka ramiz
    ramiza ranko ranka rasim rasko rastko refik rejhan relja reuf rifat rizah rosanda ruza ruzica rusid sabaheta sabahudin sabrija sadeta safet safeta
    saida sajra salih saliha salko samir samira samra sanel sanela sandi sanja sanjin sasa savka savo seada sebastijan sefer sejad selim selver
    selvira semir semira semra senad senada senija senka sera sergej sevda sevdalina simonida sinan sinisa sladana sladjana sladan slaven slavica
    slavenka slavko slavoljub slavoljubka sloboda slobodan slobodanka smilja smiljana smiljan smiljka snezana snjezana spasenija spasoje spomenka
    sreten sretenka srdan srdana srdjan srebrenka srecko stanica stanija stanislavka stanoje stanojka stevan stevana stevica stipan stipe stipica
    stjepan stojan stojanka strahinja suad suada sulejman suncica suvad svetislav svetomir svjetlana saban sefik sefka semsa serif sime simun sima
    spiro tadija tahir tamaris tanasije tarik teodosije tesa tihana tijana tomica tomislav tomislava tomo tonci trisa trivun tripo tvrtko uros urosh
    vahid vahida varvara vasilije vasilija vasa vaso vasko vedad vedran vedrana velibor velimir velimirka veljko ven veno verica verko veroljub
    veroljupka veselinka veselka veselko vesna vid vidoje vidak vidosava vilim vinko viseslav visnja visi vitomir vivijana vjeko vjekoslav vjekoslava
    vjera vjeran vladana vladanka vladimirka vladica vladeta vlaho vlatka vlatko voislav vojin vojislav vojislava vojka vojkan vojko vojo vuk vukan
    vukasin vukica vukosava vuko zagorka zahid zahida zaim zana zarija zarko zdravkica zeljana zeljko zeljka zehra zejna zijad zijada zijo ziva zivka
    zivko zivojin zivorad zivan zivana zlatana zlatomir zorana zorica zorka zorislav zrinka zrinko zrina zulfo zumra zvezdan zvezdana zvjezdan
    zvjezdana zvonimir zvonimira zvonka zvonko`,
  slovene: `
    ajda aleksej alja aljaz alojzija ambroz amadej andraz anej angelca anze avgust avgustin barbka beno bine blazka bogomir bogomila borut bostjan
    brina ciril cirila cilka cita cvetka damijan damijana damjana darja domen domine drejc elizabeta florjan franc francka franci francisek gaber
    gabrijel gabrijela gasper genovefa gorazda grega gvido hema inja izak izidor iztok jadran janez jernej jera jerca jerneja jelko joca josko joze
    jozica julij jurij jurka karmen katjusa katra klavdija klavdij klemen klementina kostja lado lavra lenart leopolda lojze lojzka lovrenc ludvika
    majda majdka malci manca manja marjanca marjeta marjetka marjetica matevz matic matjaz marusa maksimiljan metka metoda miha mija miran mitja naja
    neja nejc neza nik nusa oli oton ozbej pika polonca polde primoz rafko rihard silvo sreco svit tadej tadeja tai terezija tilen tinka tinkara tit
    tjasa tomaz tomi toncka toncica trdina ursa urh urska vasja vasilij vika viljem vitja vojteh zala zalka zarja zinka zmago zofija zofka zvone zan
    ziga`,
  macedonian: `
    ace aco agim andon bistra blaga blage blagica blagoj blagoja blagorodna borce brankica ceca cvetanka dafina dancho dimce dimche dimitrija dimka
    drage dragi efto evgenija filimena frosina gjoko gjorge gjorgi gjorgji goce gorast gorgi gligor hristijan ilco jordanka jove jugoslav julijana
    kire klimentina kliment koce krste lambe lazo lence lepa liljo ljube ljupco ljupcho ljupka menka menko metodi metodija mirce misko mitre mome
    nadica naum naume nikolce nikolcho ognen pande pece petranka petrus ristana rodna rumena sashka sasko saska slagjana slave slavco spase spaska
    srgjan stamen stevco stojne stojce svetle tode toso trajan trajanka trajce trajko trendafil trendafilka vaska vase velko venko vojdan zaklina
    zlate`,
};
