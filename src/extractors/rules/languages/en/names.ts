/** Frequent words, by which English is told from other languages and common words from names. */
export const common = `
  the be to of and a in that have i it for not on with he as you do at this but his by from they we say her she or an will my one all would there their what so up out if about who get which go me when make can like time no just him know take
  people into year your good some could them see other than then now look only come its over think also back after use two how our work first well way even new want because any these give day most us is are was were been has had did does
  im ive ill id were weve wed youre youve hes shes theyre theyve dont doesnt didnt cant cannot wont wouldnt couldnt shouldnt isnt arent wasnt werent hasnt havent thats whats lets theres heres
  more very much many here where why again still too really right maybe sure please thanks thank hello hi hey yes yeah yep nope ok okay great fine sorry need needs needed looking looked look wants wanted got getting going gone went gave given
  before between under without within through during since until till around about above below across against along among off down every each both few lot lots bit something anything nothing everything someone anyone everyone nobody somebody
  another same different last next long little own old big small high low early late able best better worse bad hard easy free full ready possible available current currently today tomorrow yesterday week month months weeks years days hour hours
  morning evening night minute minutes call called calls mail email phone number name company firm business team office site system software tool tools price prices cost costs quote offer order orders budget money pay paid paying spend
  start started starting end ends ended buy buying bought sell selling sold send sent help helps using used uses run running runs manage managed keep keeps kept put puts tell told tells ask asked asks asking said says saying talk talking
  speak speaking spoke meet met meeting plan plans planned planning decide decides decided decision sign signs signed approve approved approves staff employees users customers clients suppliers vendor supplier product products service services
  problem problems issue issues thing things stuff kind sort part half quarter whole total max min roughly approx almost nearly already yet ever never always often sometimes usually probably perhaps actually basically currently simply quite rather
  let made makes making done doing being having said told found find finding show shown shows left leave leaving happy fed up wait waiting wrong true false open close closed free sure glad interested interest comparing compared compare versus
  manual manually paper excel spreadsheet spreadsheets email emails invoice invoices stock warehouse shop shops store stores school machine machines car cars van vans truck trucks building floor room house home kitchen garden land farm
  am pm per via re vs etc eg ie pls thx tbh btw fyi asap lol haha ur u r ya yo mate dear sir madam team regards best kind cheers monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december spring summer autumn winter
  two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million once twice several couple dozen
  boss owner manager director board head lead chief partner wife husband brother sister father mother dad mum son daughter accountant committee council
  contact contacts contract contracts demo trial trials review reviews form forms list lists report reports note notes project projects process processes policy policies idea ideas
  question questions answer answers reason reasons case cases point points side sides area areas level levels place places town city country region local general main major simple special specific certain
  change changes changed changing move moved moving switch switched switching replace replaced replacing upgrade upgraded install installed fix fixed fixing add added adding check checked checking test tested testing try tried trying
  live lives living stay stays staying stand standing set sets setting turn turned turning bring brings brought hold holds held carry hear heard read reading write writing wrote written play feel seem seems keep learn mean means meant
  include includes including follow follows following allow allows allowed provide provides provided require requires required expect expects expected happen happens happened remember support supports supported handle handles
  above online offline remote web website page link data file files report export import access login account accounts password app apps phone phones mobile tablet laptop computer computers printer printers server servers
  also though although while whereas however therefore instead otherwise anyway besides meanwhile towards toward upon onto per plus minus
  must might should shall may ought used going gonna wanna gotta kinda sorta
  man woman men women guy guys lady folks kids child children person persons human family friend friends
  white black red blue green old young short tall wide deep heavy light fast slow quick hot cold wet dry clean dirty empty strong weak rich poor cheap expensive safe nice lovely horrible terrible awful
  second third fourth fifth sixth seventh eighth ninth tenth both either neither such
  working worked works thinking thought growing growth losing lost lose missing missed miss doubt waste wasted wasting save saved saving
  near nearby far away behind ahead beside inside outside everywhere somewhere anywhere nowhere
  evaluating evaluate recommended recommend quotation quotations quotes quoted offers offered approx about regarding concerning
`;

/** First names that people who write English bear, from many countries. */
export const firstNames = `
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven steve paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan
  stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy christian walter keith austin roger terry sean gerald carl
  harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip phillip eugene bill tom tim jim mike dave bob rob rick dick chris matt tony
  ben sam greg alex pat ray josh ken ron ed jeff nick jon larry andy pete doug phil stan ted fred hal hank harry barry brett chad cody craig curtis dale damien darren dean derek drew duncan dustin earl elliott elliot evan felix fergus
  finn floyd francis franklin gavin geoff geoffrey gerard gilbert glen glenn gordon graham grant guy hamish harvey herbert howard hugh hugo ian igor ivan jake jamie jared jasper jay jerome joel julian karl kent kirk kurt lance lee leo leon leonard
  leroy lewis liam lloyd louis lucas luke malcolm marcus mario marshall martin marvin maurice max melvin miles mitchell morris murray neal neil nigel norman oliver oscar otto owen perry piers quentin ralph reginald reg rex rhys roderick rodney rory
  ross rupert sandy sebastian seth shane shaun shawn sheldon sidney simon spencer stewart stuart sylvester terence theo theodore toby todd travis trevor trent troy tristan tyrone vernon victor wade warren wesley wilfred winston
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley
  anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha
  gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori kate katie kathy liz beth sue jen
  jenny jess becky vicky tracy tracey stacy stacey sheila shelley sian sally rosie rose rosemary robin rita renee priya priscilla phoebe philippa peggy pauline paula patty penny penelope paige norma nina nicola nell nadia muriel monica molly miriam
  millie mia melanie maxine maureen marjorie marion marissa marisol mandy maggie madeleine lynn lynne lydia lucy louise lorraine loretta lois lily lillian leslie lesley leah lauren laurie kirsty kirsten kim kerry kendra kay katrina karla judith jude
  josephine joanne joanna jo jill jillian jemma gemma jasmine jane jade jackie irene ingrid imogen ida hilary hilda hazel harriet hayley gwen gwendolyn greta gretchen gina gillian gail freya francesca fiona felicity faye faith eve eva esther erin
  erica ella elsie ellen ellie elaine eileen edith edna dora dawn daphne daisy courtney connie colleen claudia claire clare clara chloe chelsea charlene celia cecilia cathy carrie caroline cara camille caitlin bridget bonnie bianca bethany
  bernadette beatrice audrey april annie annette annabel anne angie amelia alison allison alicia alexandra agnes adele abby tanya tamara tammy tara tess tina toni trudy una ursula valerie vanessa vera veronica viola vivian wanda wendy winnie yvonne zoe
  aoife siobhan sinead niamh ciara saoirse orla roisin maeve eimear grainne deirdre sean eoin cian oisin padraig declan fergal cormac conor connor donal dermot diarmuid brendan colm ruairi tadhg cathal eamon kieran ronan aidan
  hamish angus alasdair callum euan ewan fraser iain isla morag eilidh ailsa catriona gwyneth rhiannon bronwen cerys ffion emrys gethin huw ieuan owain carys megan nerys tegan dylan
  ananya priya rahul amit sanjay rajesh suresh ramesh vijay ajay anil sunil deepak vikram arjun rohan rohit nikhil karan varun aditya siddharth kunal manish ashok prakash mahesh ganesh naveen kiran arun vinod manoj pankaj sandeep sachin gaurav
  neha pooja kavita sunita anita meena lakshmi divya shreya sneha swati nisha rekha geeta sita radha asha usha latha deepa ritu shilpa smita vidya aishwarya anjali aarti meera nandini padma pallavi rashmi sangeeta shobha sushma vandana
  mohammed muhammad mohamed ahmed ali hassan hussein omar khalid ibrahim yusuf youssef abdul abdullah tariq imran bilal faisal karim samir rashid jamal nasser mustafa hamza zain fatima aisha khadija zainab maryam layla leila noor amina yasmin
  hana salma rania dina mona nour farah sana ayesha sadia
  chen wei li ming jun hui ying mei lin xiaoming yuki hiroshi kenji takashi satoshi akira haruto yuto sakura keiko yoko naomi emi jin min soo hyun ji-woo jisoo minho thanh nguyen minh anh linh huong tuan hung duc
  carlos luis miguel javier diego pedro pablo sergio fernando rafael alejandro andres ricardo eduardo manuel roberto antonio francisco jorge alberto enrique ramon ignacio joaquin emilio esteban felipe gustavo hector martin mateo santiago
  ana carmen lucia sofia elena isabel rosa pilar dolores mercedes beatriz paloma ines marta silvia raquel alba natalia patricia gabriela valentina camila daniela mariana ximena guadalupe
  pierre jean jacques philippe michel alain francois nicolas laurent antoine olivier guillaume mathieu thierry pascal didier sylvie isabelle nathalie sandrine chantal monique brigitte celine aurelie amelie elodie juliette margaux
  hans klaus jurgen jörg wolfgang heinz dieter uwe bernd stefan markus andreas matthias florian tobias lukas jonas felix dirk ralf holger rainer torsten sven jens lars gerd helga ursula monika petra sabine claudia birgit heike anke silke katrin
  ute gabi katja anja tanja greta lena hannah leonie
  giovanni giuseppe marco luca matteo alessandro francesco andrea lorenzo davide stefano paolo pietro fabio simone giulia chiara francesca elisa alessia martina
  erik lars nils sven bjorn gustav anders johan per olof magnus henrik mikael fredrik astrid ingrid karin kerstin maja linnea freja solveig sigrid liv aino eero jukka matti mikko antti timo pekka juha kari
  jan piet pieter hendrik willem kees joost bram daan sem thijs ruben maarten wouter bart jeroen marieke femke sanne lotte anouk saskia hennie ingeborg johannes christiaan
  tomasz krzysztof piotr pawel andrzej marek jacek grzegorz lukasz michal marcin jakub kamil mateusz wojciech zbigniew stanislaw jerzy tadeusz ryszard anna maria katarzyna malgorzata agnieszka barbara ewa krystyna elzbieta magdalena joanna
  dmitri sergei andrei vladimir nikolai alexei mikhail boris yuri oleg pavel olga tatiana irina svetlana natasha ekaterina oksana galina ludmila vladislav bogdan mykola oleksandr iryna
  oluwaseun olu ola ade adebayo chinedu emeka chioma ngozi amaka ifeoma tunde kunle femi segun yemi bola funmi temitope kwame kofi ama abena akosua yaw kojo efua thabo sipho nomsa lerato themba zanele bongani mandla precious blessing grace
  dilys gwyn jayden jaden kayden brayden hayden aiden kaylee kylie brandi kelsey madison shelby trey tricia curt deke bri bev moira oonagh orla nerys glenys gwilym ifor eluned
  wanjiru kamau njeri otieno achieng mwangi kipchoge amara kwasi babajide folake
  maurizio costas giorgos nikos dimitris yannis eleni katerina maria mehmet mustafa ahmet emre can elif zeynep ayse fatma
  dean tanner cody hunter chase blake cole tucker wyatt colton carter cooper parker hudson lincoln easton landon grayson jaxon levi isaac caleb gideon ezra eli asher jonah micah silas tobias
  brooke paige skylar taylor morgan sydney mackenzie peyton riley reagan harper avery quinn rowan sage autumn summer savannah cheyenne dakota sierra shelby bailey
  latoya tamika keisha shanice deshawn darnell terrell jamal tyrell malik lamar marquis
  hugh edmund edgar edwin cyril cecil percy bertram archie alfie freddie charlie ollie monty jago tarquin jolyon crispin giles gareth gethin nye tristram
  moira mairi una shona rhona fenella heather kirsteen lorna morven
  renee desiree noelle yvette colette odette genevieve
  bev babs deb gaz baz kez shaz trish trisha viv dot dolly dee bea cas cass fran gabby hetty issy jools kat lou mags meg nat nora pam pip poppy rach roz sal steph tilly trace val vic
  kev gayle renata janelle priyanka deepika nitin duane terje elin hakan corrado marlene yolanda kobus danie ravi dinesh vikas vivek pradeep kuldeep harpreet gurpreet manpreet jaspreet sukhdeep simran haruka naoko kazuo siti ahmad budi putri agus wayan ketut
  henk sander sjoerd wim annelies kjell stig annika gunter horst ulrich luc yves gilles bastien benoit cedric sylvain manon veronique luigi enrico alessandra giorgia paola raul rodrigo thiago tiago joao fernanda luciana juliana valeria rocio salman usman mariam
  huda samira reza mehdi parisa shirin caoimhe angharad bethan dafydd iestyn mhairi lachlan chidi obi kelechi nneka adaeze uche ikenna obinna tobenna kwabena yaa adwoa lindiwe nokuthula ayanda kagiso palesa riaan annelize marius merle vern lyle clyde wes
  gus walt irv abe manny tasha latisha tonya cindy sherry terri kerri debbie darlene arlene phyllis mildred ethel pearl ruby winifred agatha cordelia georgina henrietta jemima lavinia marguerite millicent octavia ophelia portia rosalind rosamund sybil tabitha zara darius
  andre dwayne devon ebony jada imani aaliyah
  orlaith noreen paudie rukhsana blathnaid bernie bernadette assumpta concepta majella dympna grainne attracta bríd brid breda bridie nuala fionnuala sorcha aisling ailish muireann caitriona sile roisin deirbhile aoibheann laoise fintan donie christy mossie padhraic padraic pat-joe micheal seamus eamonn dermot fergus malachy declan colum cillian cathal tomas peadar ultan lorcan enda emmet
  idris haydn emrys rhodri aled alun dai dewi gwilym geraint meirion gruffydd mari lowri sioned elen eleri bronwyn angharad delyth menna glynis olwen myfanwy blodwen
  kayleigh chantelle shondra delores loretta lonnie ronnie donnie connie jonno shazza gazza davo robbo macca baz shaz kaz daz jez
  ngaire hinemoa whetu tane wiremu hemi rangi moana aroha mere hone tamati kiri ngaio anahera manaia nikau rawiri matiu sione tevita mele losa pania
  nomvula rajesh tanvi nwosu emeka dayo tayo kayode sola bukola bukky ronke yinka femi gbenga folashade ifeanyi chukwuemeka obiageli nkechi adanna uzoma ugochi ebele tobi temi abiola bisi deji wale segun kemi simisola
  tendai tinashe farai rumbidzai chipo tatenda tapiwa rutendo nyasha kudzai thandiwe thandeka sibusiso siyabonga nkosinathi nompumelelo busisiwe lwazi mandisa nosipho vusi lebo tshepo refilwe boitumelo dineo mpho karabo neo lesedi tebogo
  wairimu wangari wambui nyambura wanjiku njoki mumbi kariuki kiprono kipkorir chebet cherono jepkosgei akinyi atieno adhiambo odhiambo ochieng onyango naserian nashipae lemayian wafula nekesa barasa nanjala mutua muthoni gathoni nyokabi mwende kioko uwase claudine jeanne-d'arc habimana mugisha ingabire mutesi
  dawit mekonnen abebe tesfaye selam hiwot yonas bekele almaz tigist haile meron tsegaye kidane
  abena yaa kwabena kwadwo kwaku akwasi adjoa efua esi ekow nii naa kojo fiifi
  hany sherif karim amr hossam tamer khaled yasser walid ashraf gamal nagwa mervat heba dalia nermin ola noha farouk mahmoud adel ehab sameh maged ramadan saleem saleh nabil fouad rami hadi firas ziad bassam wael marwan hisham lina rima ghada samar
  zhang wang liu huang zhao zhou zhu lin yan yang ling feng qiang bo peng jie fang xia yun rui siu kwok wai chun yee mei-ling pui ka-wai
  satoru kazuki daisuke naoki ryo shinji tomoko ayumi megumi noriko yumi sachiko emiko michiko junko akiko masako koji kenta shota
  tran pham hoang phuong thuy ngoc bich hien dung hoa lan mai quang khanh nhung trang
  arnab debashish soumya sourav subhash tapan partha mithun sumit jayesh nilesh hitesh mitesh ketan ketul bhavesh bhavna hetal jignesh paresh mukesh dilip chetan chirag dhaval falguni hiral kinjal mehul nirav parth tejas urvi vatsal yash priti preeti pravin pravinbhai ramesh rakesh lokesh mahendra narendra surendra jitendra dharmendra devendra
  senthil kumaran murugan selvam karthik karthika saravanan balaji bala anand venkat venkatesh srinivas raghu raghav sridhar subramaniam sundar sundari shanthi revathi gayathri kalyani malathi vasanth vijaya mani mohan mohana madhavan prasad prasanna gopal gopi hari krishna krishnan lakshman narayan padmini parvathi rajan rajiv ramya sandhya sarita savita seema shanta sudha suma supriya uma vani vasu vimala yamini
  manjit baljit kuljit sukhwinder parminder balwinder jaswinder davinder lakhwinder rajinder surinder mohinder jagdeep jagdish amandeep navdeep ramandeep inderjit paramjit satnam gurmeet tanveer nitika aarav vihaan reyansh ishaan kabir advait saanvi diya myra kiara ira tanvi
  shehnaz shabana shazia saima nadeem naveed nasir waqar waseem zahid zubair junaid kamran kashif asif asad atif faraz farhan fawad haris irfan javed khurram luqman mansoor moin mudassar naeem nauman obaid owais qasim rehan rizwan saad saeed sajid sarfraz shafiq shahid shakeel shoaib sohail tahir talha umar umair yasir zeeshan
  serkan burak hakan murat volkan ozan okan tolga deniz yigit kerem baris umut onur selin esra gizem merve busra tugba ozlem sibel yildiz
  pieter dirk hendrika lieke fleur roos jeroen sjors teun gijs maarten koen niels tijmen annelie annelien karin anneke marijke mieke ilse elke greetje tineke wilma truus corrie
  loic yannick gwenael maelle solene margot capucine elodie ludovic mathilde clemence apolline adrien aurelien baptiste corentin fabien fabrice florent gaetan gael gregoire jerome jocelyn lionel loup maxence quentin remi remy romain stephane tanguy tristan valentin xavier yann aymeric
  bettina gudrun waltraud renate ingrid anneliese hannelore ilka imke wiebke frauke svenja maren antje kirstin torben hauke malte jannik henning detlef eckhard reinhard gerhard helmut manfred siegfried lothar karl-heinz hartmut
  alexei alexey aleksei andrey anatoly arkady artem denis dmitry evgeny gennady grigory ilya kirill konstantin leonid maksim maxim nikita roman ruslan semyon stanislav timur vadim valery viktor vitaly vyacheslav yaroslav yevgeny zhanna alyona anastasia darya ksenia larisa lyudmila marina nadezhda polina raisa tamara tatyana valentina yelena yulia zoya halyna iryna kateryna lesya mariya nataliya oksana olena solomiya svitlana taras vasyl volodymyr yuriy
  jaroslav miroslav zdenek vaclav frantisek jiri tomas ondrej lubos milos radek pavla jitka lenka hana zuzana marketa ivana tereza barbora veronika katarina jozef stefan dusan igor goran zoran dragan milan nenad sasa vesna jelena milica ivana snezana dejan bojan mirjana ljiljana tonci mladen davor tihomir
  laszlo istvan zoltan gabor attila tamas balazs csaba peter andras ferenc sandor miklos katalin ildiko eva agnes zsuzsanna edit erika judit
   andrei vasile mihai radu bogdan cristian catalin florin razvan ionut alina ioana mihaela raluca simona roxana ramona
  rosalinda rosalia graciela marisela leticia yesenia yadira maribel araceli blanca consuelo esperanza estela gricelda irma josefina lourdes lupe magdalena minerva norma ofelia oralia petra ramona refugio socorro soledad teresita yolanda zulema chuy beto memo nacho pancho paco pepe toño
  heitor caio vinicius murilo renan davi otavio leandro marcelo mauricio sandro wagner wellington wesley leticia larissa bruna aline patricia rosana simone tatiane vanessa vitoria
  siti nurul aisyah farah hafiz azlan faizal zulkifli rosli norhayati noraini ismail razak wan azman kamal hidayah
  jomar rowena maricel rodel jun-jun ligaya marites rhodora arnel danilo ernesto renato reynaldo rogelio romeo teodoro virgilio wilfredo
  orville clifford wilbur elmer delbert verna velma thelma wilma hazel ilene darla deanna deena denice dinah lacey lindsey lindsay lyndsey mindy misty randi ronda rhonda sabrina shauna shawna sherri starla stacie tabatha tiffany tonia trina wendi whitney
  brent brad bryce clint clay dallas darrell darren darryl daryl denny dewayne dwight ernie garth garrett garret gene gil grady hershel jarrod jed jerrod kirby lamont landry lenny lonny mack marlon merrill mickey ned nolan orrin otis perry randall rodrick rusty shad sherman skip sonny stuart tad terrance thaddeus tod vaughn wendell wilbert willard willis woody
  janette jeanette jeannie lynette lynnette nanette paulette suzette suzanne susanna susannah tania thea theresa therese tricia ulla vivienne wilhelmina xanthe yasmine zelda imelda ilse tilda hedda
  morag senga effie elspeth isobel iona kirstie shonagh torquil hector murdo gregor lachie rory struan ruaridh innes greer davina
  jules mo jo al bo cy ty vi dom deon dion keir kit lex luca nico rafe rafi reece rhett tate theo zac zack zak ezekiel enoch amos jethro obadiah phineas silvanus
  will trey tre gertie hattie lottie lettie mamie minnie nettie nellie queenie sadie tillie zillah
`;

/** Capitalised words that are no names. */
export const notNames = `
  spk vm vms tcon tcw f2f ph vc appt fwd fw re mtg convo
  i im ive ill id monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  christmas xmas easter thanksgiving halloween ramadan diwali eid hanukkah lent michaelmas
  q1 q2 q3 q4 h1 h2 eur usd gbp inr aud cad pln zar nzd chf
  hello hi hey dear thanks thank yes no ok okay regards best kind sincerely cheers mr mrs ms dr miss sir madam
  call calls called spoke talked met meeting pain pains timing budget next need needs wants want note notes re fw fwd from to cc subject date sent contact lead status interest authority decision deadline
  english german french spanish polish dutch italian european american british irish indian
  the a an and or but so if when what who how why where which we you they he she it our your my his her their its this that these those there here not no nothing nobody none never all any some each every both
  currently today yesterday tomorrow now then also only just still already maybe perhaps probably please sorry actually well right sure great good nice fine
  after before during since until by in on at with without for of as about around over under up down out
  looking using need want have has had is are was were do does did can could will would should may might must let get got
  he's she's they're we're
  will
  follow followup tried rang reached quote quoted demo zoom teams inbound outbound voicemail email phone mobile tel
`;
