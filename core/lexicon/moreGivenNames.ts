/**
 * More first names, folded, with the gender they tell. Taken from the lexicon of compromise (MIT, see THIRD-PARTY.md),
 * without those that are words of English or better known as places.
 */
import type { Gender } from './lexicon';

const MALE = `
  aarav aaron abdallah abdel abdoulaye abdul abdullah abdullo abdulrahman abel abraham abram abubakr abulfazl adama
  adan adi adolf adolfo adolph adrian adriano advik afonso agustin ahmet aidan aiden aimar ajani aladdin alain
  alastair alberto albrecht alden alec alejandro aleksandar aleksander aleksandr aleksei alessandro alexandre
  alexandros alexandru alfonso alfred alistair allan allen alonso alonzo alphonse alphonso alton alvaro alvin amar
  amine amir amit ammanuel ammar amos anas anatoli anatoliy anatoly ander andreas andrej andres andrzej andy angelo
  antoine antoni antony anwar aputsiaq arata archibald archie ariel ariki armaan armand armando armin arnaud arnav
  arno arnold aron artem artie artur arturo aryan asahi augusto augustus avery ayaan aykhan aziz bakary balazs
  bandar bandile banele barney barrett barry bart bartholomew benito bennie benny benson berat bernardo bernhard
  bernie bert bertram bertrand beshoi bibek bilal billie billy bishal blaine blake bob bobby bogdan boyd brad
  bradley brady branden brandon branislav brendan brendon brenton bret brett brice bruno bryan bryce bryon burt
  byron caleb calvin cameron camilo carey carlo carlton carroll cary cecil cedric cesar charbel charley chas chester
  chet christoph christophe christos chuck ciaran clarence claudio claus clemens cletus clifford clint clive
  clyde cody colby cole collin colton connor conor conrad constantin corey cornelis cornelius cory craig cristiano
  cristobal curt curtis cyril cyrus daan dale damian damien damion damon dan danilo danny daren darin dario darius
  darnell darrel darrell darren darrin darryl daryl dave davi deandre deepak dejan delbert demetrius denis denny
  deon derek derrick deshawn desmond deven devin dewayne dewey diarmuid dieter dietmar dietrich dillon dimitri
  dimitris dinesh dion dirk dmitri domingo dominic dominick dominik dominykas don donnell donnie donny donovan
  dorian doug dovydas doyle dragan duane dudley duncan dustin dwayne dwight dylan dyllan ebenezer ed eddie edgar
  edmond edmund edoardo eduard eduardo edwardo edwin efrain efren eitan elbert eldon eli elias elijah eliot elisha
  elliot elliott elton elvin elvis elwood emanuel emerson emiliano emilio emilis emirhan emmett enoch enrico enrique
  enzo eoin ergi erich erick ernest ernie ernst errol ervin erwin esteban ethan eugen eugene evan everett evgeny
  eymen ezra fabian fabien fabio fabrice fabrizio fadi fahd federico felipe ferdinand ferdinando fergus fidel filip
  fionn fletcher floyd forrest francesco franciszek frankie franklin franklyn fraser freddie freddy frederic
  frederik fredrick fredrik friedrich frits fritz fyodor gabe gabreal gabriel gabrielius galen gareth garrett garry
  garth gavin geoff geoffrey georg georges georgi georgios georgy gerald gerardo gerhard gerrit gerry gert giacomo
  gilbert gilberto giles gilles gino giorgi giorgio giorgis giuseppe glen glenn godfrey gonzalo gord gottfried grady
  gregg gregor gregorio guido guilherme guillaume gunnar gunter gunther gus gustaf gustav gustave gustavo gyorgy
  habib halim hamza hank harlan harley harri haruhito haruki haruta haruto hasan hayato hayden heath heinrich heitor
  hendrik henrique henryk herbert herman hermann horace horacio horatio howie hubert hugh humberto huseyin huseyn
  hussain hydar iain ibai ichika ignacio ike iker ilija inuk inunnguaq ionut ira irvin irving irwin isaac isaiah
  isaias ishaan isiah ismael ismail issac itai itsuki jaden jake jakov jakub jamal jameson jamison jared jarod
  jaroslav jarrett jarrod jarvis jayden jayson jed jeffery jeffry jerald jeremiah jermaine jerome jeronimo jian jimi
  jimmie joao joaquin joesph joey johann johannes johnathan johnathon johnie johnnie johnny jokubas jonah jonathon
  jonny jordi josh josiah josue jozef julen julian julien julio julius kacper kajus kamal kamil kanata kaspar kathem
  kauri keenan keir kendrick kenny kenton kermit keven khaled kieran kingsley kiril kirill kirollos konrad kristian
  kristopher krzysztof kurt kurtis kyle kyls lambert lamont landon laszlo laurence laurent leandro leevi leland
  lennart lenny leonard leonardo leonel leopold lester lethabo levente levi liam linus lionel lior lloyd lonnie
  loren lorenzo louie lovro lowell luc luciano lucien ludovic ludvig ludwig luigi luiz luka lukas luther luuk lyle
  lyndon maayan macaulay maciej magnus mahamadou mahammad mahdi mahesh majd maksim malachai malachy malcolm malik
  mamadou manfred manish manny marcell marcello marcelo marcin marcos mariano marios marius markel marko markos
  marlon marshall marti martim marty marvin masoud matej mateo matheus mathew mathias mathieu mathis matias matt
  matteo mattia mattias matus matyas maurice mauricio maximilian maximiliano maxwell melvin merle  mervin
  mervyn micah michal micheal mick micky mihai mikaere mike mikel mikolaj milhouse milos minato minik mitch mitchell
  modibo mohamad mohamed moises monte monty moritz moses moshe muhamed muhammed murad mustapha myles myron nahom
  nate nathanael nathaniel nathy neal neville nguyen nickolas niels nigel niilo nikau nikhil niklas nikolay niles
  noah noam noel nojus nolan nomaan norbert norman nuka octavio oier olaf olav oleksandr olivier omer ondrej ori
  orville osama oskar osman osvaldo oswald otis oumar owen padraig paolo patrik paulie paulo paulos percy petar pete
  petr petro petros phil philipp phillip pieter pietro pravit pyotr quentin quincy quinton rachid rahul rainer
  rajesh ralf ramiro ramon randal randall randolph raoul raphael rashad rasmus rawiri rayan recep reece reggie
  reginald regis reid reuben reyansh reynaldo rhett riccardo richie rickey rickie ricky rico riley robbie robby
  rocco roderick rodger rodney rodolfo rodrigo roel rogelio rohan roland rolando rolf romeo ronan ronnie ronny
  roscoe ross ruben rubin rudolph rudy rufus rupert russ russel ryou salik salvatore samir samkelo sammie sammy
  sandeep sandro santino saqib satoshi scot scottie scotty seamus sebastien sekou selim sepp serge sergio seth
  seymour shahid shane shaquille shaun shawn shayne sheldon shelton shlomo siddhartha sidney sigmund silas silvio
  siyabonga slobodan soren souleymane souta stan stanislav stanislaw stefano stefanos stephan stevie stewart stu
  suraj suresh svend syed sylvester szymon tadgh taha taichi taika tareq tatsuki teddy terence terrance terrell
  terrence thad thaddeus theodor thiago thom timmy titus tobias toby tommaso tommie tommy tomoharu travis trenton
  trevor trey tristan  tunar turki ty tyrone tyson ughur ulrich ulrik ulysses umberto unax usman valentin
  vasily vernon vicente vihaan vince vincenzo virgil vivaan vivek vlad vladislav vojtech volodymyr wallace wally
  waylon wendell wes wilbert wilbur wiley wilfred wilfredo wilfrid wilfried wilhelm willard willie willis willy
  winfried winslow winston wojciech woodrow wout wouter wyatt xavier xhoel yahli yanis yann yannick yaroslav yassin
  yassine yevgeni yevgeny yonas yonatan yonathan yosef yousouf youssef yuen yuriy yury yusif yuuma yuval zac zach
  zachariah zachary zachery zack zackary zahid zakaria zan zane zoran
`;

const FEMALE = `
  aada aadya aaliyah aaradhya aasha abagail abbi abbie abby abie abigail abril adaline adalyn addie addilyn addison
  adel adela adele adelene adelia adelina adeline adelynn adreanna adriana adrianna adrianne adriena adriene
  adrienne agatha aggie agustina aicha aida aileen aimee aina aino ainsley aishah aisling aislinn aislynn ajla
  alaina alana alanis alanna alannah alanoud alayah alayna alba alecia aleisha alejandra aleksandra alena alesia
  alessandra alexa alexia alia alicia alicja aline alisa alise alisha alison alissa aliza allie allison allyson
  althea alya alycia alysa alyson alyssa amahle amaia amaira amalia amber amberly amelia amelija amie amilia aminata
  anabel anamaria anastasia anastasija anaya andjela aneta anette angelia angelina angeline angelique angie anika
  anisa anissa anja anjelica annabel annabella annabelle annalisa annamaria annemarie annett annette annika annmarie
  anohito antoinette antonella antonia anya aoi ariana arianna arianne arielle arleen arlena arlene arlette aroha
  arpita asha ashlee ashleigh ashley ashli ashlie ashly ashlyn ashraqat asiya asja asmita assil ataahua audra audrey
  audri audry augustina augustine aurelia austeja ava avigail ayana ayanna ayesha aygun aylin ayn aysel azra azuna
  barbora barbra bayarmaa beatriz becca becky belinay belinda benita bernadette bernadine bernice bertha bertie bess
  bessie bethanie betsy bette bettie bettina bettye beula beulah beverley beverly biljana binita bintou bismah
  blanca blanche blythe bobbi bobbie boglarka bolormaa bonita bonnie brandi brandie breanna bree brenda brenna
  briana brianna brianne bridget bridgett bridgette brigid britney britt brittany brittney brittni brittny bronwyn
  brooke bryanna brynn caitlin caitlyn calista callie camila camile camille candace candice cara carina carissa
  carlene carley carlie carlota carlotta carly carmela carmella carole carolyn carrie carrol casandra cassandra
  cassie catarina caterina catherina cathleen cathryn cathy catrina cayla cecelia cecile cecily celeste celia celina
  celine chandra chanelle chantal chantelle charis charissa charla charlena charlene charlette charmaine chedeline
  chelsey cheri cherie cheryl chloe chrissy christa christal christiana christiane christie christy chrystal ciara
  cierra cindi cindy clair clare clarice claris clarissa claudette claudine cleopatra clotilde coleen colette
  colleen concepcion connie constanza consuelo coralie cordelia cori corina corine corinna corinne cornelia corrine
  courtney courtni courtny cristal cristina cyndi daina dalal damaris damia danette dani danica daniele daniella
  danielle danika daniz daphna daphne dara darby darcey darcie daria darla darlena darlene davida davina dayle dayna
  deana deandra deann deanna deanne debbie debby debora debrah dede deedee deena deidre deirdre dela delia delilah
  della delores deloris delphine demetria dena denice desiree dhia dianna dianne dina dinah dionne diya djeneba
  dolores dominique dona donna doreen doris dorla dorothea dorthy dottie ecrin edel edie edna edwina eevi eileen
  eisha ekta ela elaina elaine elana eleanor elen eleni eliana elicia elida elie elif elin elinor elisa elise eliska
  eliza elizabete elizaveta ellie elly elma elnora eloise elouise elsie elva elvina elvira emanuela emelda emely
  emile emilee emilia emilie emilija emina emine emmaline emmanuelle emmeline emmie emmy enid ericka erika erin erma
  ernestina ernestine eryn esma esmeralda esperanza estela estele estella estelle ester estere estrella ethel
  etienne etta eugenia eugenie eunice evangelina evangeline evelin evelina evelyn evi evie evita ewa fajr farah
  farida farrah farzana fatemeh fatiha fatin fatoumata faye felecia felicia fenna fernanda fien flora florencia
  fozia fran francesca francina francine francisca francoise freda freja frida frieda gabi gabija gabriella
  gabrielle gamalat gamila gayle gemma gena genevieve genna georgette georgie georgina geraldina geraldine geri
  germaine gertrud gertrude gia gianna gigi gilda gillian gina giovanna gisela gisele giselle gita gladys glena
  glenda glenna glynis golda goldie googoosh  graciela gretchen griselda gunay gunel gwen gwendolyn gwyneth
  habiba hailey haley hallie hana hanah hariet hariette harriet harriett harriette hasnaa hasti hatice hattie hawa
  hayley helga helmi henrietta hermine hessa hester hilary hilda hildegard himari hoda hollie hortense hosna hosniya
  hussa ilene iliana ilina ilona imane imelda imogena imogene inji irati irena irma isabela isabele isabell isabelle
  isadora isidora isla islande isobel iva ivaana ivalu iwona izaro jacinda jacinta jackie jacky jaclyn jacquelina
  jacqueline jacquelyn jada jami jana janae janele janelle janessa janette janice janie janina janine janis
  jaqueline jasmin jasmina javiera jayne jazmin jazmine jeana jeane jeanette jeanie jeanina jeanine jeanna jeanne
  jeannette jeannie jeannina jeannine jen jena jenelle jenifer jenna jennette jenni jennie jeri jerri jesica jess
  jesse jil jilian jill jillian jing jo joana joane joann joanne jocelyn jodi jodie jody joelle johana johanna
  joleen jolena jolene joni josefa josefina josefine joselyn josephina josie jovana joya juana juanita judeline judy
  jules julianna julianne julienne juliet julieta juliette julissa justina justine kabita kacey kadiatou kaede kaia
  kaitlin kaitlyn kaleigh kali kalle kallie kamala kamila kamile kanyakumari kara kari karima karina karissa karla
  karly karolina karyn kassandra kassie kat katarina katelyn katelynn katerina katharina katharine katherina kathie
  kathrine kathryn kathy kati katia katie katlyn katrina katy kavita kay kaye kayla kaylee kayleigh keeley keely
  keira keisha kejsi keley keli kelley kelli kellie kelsie kely kendra kenna kenza kera keri kerri khadija khadije
  khawla kheira khongordzol kia kiana kiara kiera kiersten kiley kimberlee kimberley kimberli kimberly kimmernaq
  kira kirsten kirstin kizzy klea konul kori kourtney krista kristen kristi kristie kristin kristine kristy kristyna
  krystal kyla kylee kylie kyra lacey lacie ladona ladonna laia laila lakesha lamija lana lara larissa latasha
  latisha latonya latoya lauren laurie lauryn laverna laverne lavinia laxmi leah leana leandra leane leann leanna
  leanne leda leena leia leigh leilani leja lejla lela lenora lenore leola leona leonie leora lesedi lesley lesli
  lesly leticia letitia lettie lexie leyla lia lian liana lianne libbie libby lidia lidya liepa lila lili lilia
  lilian lilja lillia lillian lillie lilly lina lindsay lindsey lindsi lindsy lindy lisette liz liza lizbeth lizette
  lizzie lois lola lolita lora loraina loraine lorelei lorena lorene loretta lori lorie lorna lorraina lorraine
  lorri lorrie lotte lottie louella louisa lovelie luann luciana lucie lucija lucile lucille lucinda luela luella
  luise lula lulu lulwa lupe lupita luz lyla lyna lynda lyndsey lyne lynette lynn lynna lynne lynnette lynsey mabel
  mable macie macy madalyn maddie madeleine madelina madeline madelyn madge madonna magda magdalene maggie maha
  maire maisie malak malen malia malika malinda mallory mandakranta mandy manon manuela marcela marcella marcelle
  marci marcia marcie marcy margarette margarida margarita marge margery margie margo margret margrette marguerite
  mari mariah mariam mariamawit mariami marian mariana mariane marianna maribel mariela mariella marija marilyn
  maris marisa marisol marissa maritza marjorie marla marlena marlene marnie marsha martina martine marwa maryan
  maryann marybeth maryjane marylou masoumeh matilda matilde mattie maud maude maura maureen mavis maxina maxine
  maybell mayra maysoun mazie mckenzie meagan meg megan meghan melanie melina melinda melisa mellisa meredith meriem
  merissa merjem meron meryem meryl mia micaela michaela michele midori mika mikaela milagros mildred milica
  millicent millie milly mimi mindy minenhle minh minnie miral miranda mirlande mitzi miyar mobina moira mollie
  molly mona monika monique mrignayani muriel mya myra myriam myrlande myrna naasunnguaq nadene nadina nadine nadya
  nahia naima nalla nanette naomie narges natalya nathalie nehir nela nelisa nell nellie nena nerissa nesreen
  nichole nicki nicky nicola nicolette niharika niki nikita nikki nila nilay nisanur nisha nita nivi noa noella
  noelle noemi norah noreen norma nouf nour nuray nurul nyla octavia odelia odette odval ofelia oisha ophelia oumou
  oyunbileg paige paninnguaq paola parvati patrica patrice patti pattie patty paulette paulina pauline peggy
  penelope perla philomena phoebe phylis phyllis pipaluk polina polly priscila priscilla priyamvada puteri queenie
  quiana rabina rachael rachele rachelle rachida raina ramona randi raquel rayna reanna reba rebeca rebeka rebekah
  reem reema regina reihaneh reina rena renae renee reta reyna rhea rhiannon rhoda rhona rhonda richelle ricki rikki
  riko rimas rina riya robbin roberta robyn rochele rochelle rocio roghayyeh rolanda ronda roni ronna rosalie
  rosalina rosalind rosalinda rosalyn rosanna rosanne roseann roseanne rosella roselle rosemarie rosemary rosetta
  rosie roslyn rowan rowena roxana roxane roxanna roxanne roxie roxy ruthie saanvi sabina sabrina sadie saida
  sakeena sakineh sakura sallie sally salome samantha sarina scarlett selena selina serena serife setayesh sevda
  sevinj shahd shaikha shaim shaimaa shakira shana shanaya shanda shania shanna shannon shanon shari sharlene
  sharron sharyn shauna shawna shayla shayma shayna sheba sheena sheila shelia shelley shelly sheri sherifa sherri
  sherrie sheryl shira shirley shirli shirly shona shristi shyla sillin simona sindy siobhan sita siti skye snezana
  sobia sofie sofija somayyeh sondra sonja sonya sophia stacey staci stacie stacy starla stefanie stela stephane
  suha sumayah sunita susana susane susannah susanne susi susie suzan suzana suzane suzanna suzanne suzette suzie
  suzy sybil sylvie tabatha tabitha tala talia talitha tamar tamera tami tamika tammi tammie tammy tamra tania
  tanika tanisha tarana taryn tasha tawana tegan teodora teri terri terrie tess tessie thalia thandolwethu thea
  thelma theodora therese thomasina tia tiana tianna tiffany tina tingting tisha toni tonia tonya tora tori tracey
  traci tracie tracy tricia trina trish trisha trista trudy tui tyra ugne urte usha uxue valeria valery vanesa veda
  velma verna vernice vesna vicki vickie vicky vikky viktoria viktorie viktorija vilte violeta viviana vivien
  vivienne vusala wakana wanda wendi whitni whitny widelene wila wilhelmina willa wilma winifred winnie winnifred
  winona xiaomei xiaoyan ximena xinyi yael yagmur yan yarin yasmine yesenia ying yolanda yuina yuna yvette yvona
  yvone yvonna yvonne zehra zelda zelma zena zeynab zeynep zineb zoe zoey zofia zola zora zsofia
`;

const ANY = `
  adrien akira alexis alfie alois andi andra andrey aubrey avi blair cassidy charlie darcy devan francois gabriele
  gaby hinata ilya jaime jammie jessie jude kasey kelsey kendall kenyatta kerry kiran kris lashawn leif mack manaia
  marion marlo matti matty maxime melokuhle nico niko nikos ollie quinn regan shay shea shiloh sid sumit syd
`;

const listed = (names: string, gender: Gender): [string, Gender][] =>
  names
    .trim()
    .split(/\s+/u)
    .map((name) => [name, gender]);

export const MORE_GIVEN_NAMES: Readonly<Record<string, Gender>> = Object.fromEntries([
  ...listed(MALE, 'male'),
  ...listed(FEMALE, 'female'),
  ...listed(ANY, 'any'),
]);
