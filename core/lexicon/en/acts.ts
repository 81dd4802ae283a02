/**
 * What one party does to another, in English: verbs with what they are done to, and the CAMEO code of both (code list
 * 0.7b5). Verbs are named once; `verbForms` makes the rest.
 */
import type { ActWords } from '../actWords';
import { verbForms } from './verbForms';

const LIFT =
  'lift,ease,relax,loosen,remove,end,scrap,abolish,revoke,rescind,repeal,waive,suspend,drop,terminate,soften,roll back';
const IMPOSE =
  'impose,slap,place,put,announce,declare,introduce,order,enforce,tighten,extend,prolong,renew,expand,adopt,levy,apply,reimpose,unveil,clamp';
const STOP =
  'suspend,halt,cut,reduce,stop,freeze,withhold,withdraw,cancel,end,slash,terminate,cut off,cease,block,discontinue,curtail,scale back,abandon,break off,postpone,call off,pull,sever,quit';
const GIVE =
  'provide,give,send,deliver,donate,grant,offer,supply,ship,allocate,contribute,extend,lend,distribute,dispatch,channel,pour,release,increase,airlift,hand over,fund,approve,allot,add,announce,spend,raise,finance,pay,disburse,sell,continue,resume,maintain,award';
const HOLD =
  'hold,have,begin,start,open,launch,conduct,continue,resume,attend,join,host,chair,convene,conclude,kick off,arrive for,meet for,sit down for,undertake,engage in';
const LAUNCH =
  'launch,carry out,conduct,stage,mount,wage,commit,perpetrate,unleash,begin,start,step up,execute,continue,claim,resume,undertake,make';
const AGREE_TO =
  'agree,accept,consent,pledge,promise,commit,vow,undertake,decide,offer,propose,plan,intend,hope,volunteer,express readiness,express willingness,signal readiness';

export const acts: ActWords = {
  forms: verbForms,
  things: {
    sanctions:
      'sanction,sanctions,embargo,embargoes,tariff,tariffs,duties,trade ban,boycott,asset freeze,trade restrictions,import restrictions,import ban,export ban,travel ban',
    restrictions: 'restriction,restrictions,ban,bans,rules,limits,censorship,controls',
    curfew: 'curfew,lockdown,curfew order,curfew hours',
    emergency: 'state of emergency,emergency rule,martial law,emergency law,state of siege,emergency powers',
    blockade: 'blockade,siege,checkpoints,roadblocks,closure',
    aid: 'aid,assistance,humanitarian aid,relief,help,support,funding,funds,grant,grants,loan,loans,money,million,billion,food,supplies,medicine,medicines,drugs,equipment,vaccines,doses,ventilators,wheat,rice,grain,tents,shelter,donation,donations,package,expertise,fuel,oxygen,medical,financing,contribution,cash,blankets,water,aircraft,airplane,experts,euros,dollars,scholarships,deliveries,services,resources',
    arms: 'weapons,weapon,arms,ammunition,military aid,military assistance,military equipment,missiles,jets,tanks,military support',
    peacekeepers:
      'peacekeepers,peacekeeping force,peacekeeping troops,peacekeeping mission,peacekeeping,peacekeeping operations,un troops,blue helmets',
    inspectors: 'inspectors,observers,monitors,monitoring,inspection,inspections',
    aidWorkers:
      'aid workers,aid agencies,aid agency,refugee agency,aid convoys,humanitarian access,access for humanitarian,humanitarian workers,humanitarian organizations,relief workers,ngos',
    diplomats: "diplomat,diplomats,ambassador,ambassadors,envoy,envoys,charge d'affaires,attache,consul",
    talks:
      'talks,talk,meeting,meetings,negotiations,negotiation,dialogue,discussions,consultations,summit,conference,conversation,conversations,round of talks,lunch,dinner,audience,discussion,contacts,peace process',
    visit: 'visit,trip,tour',
    call: 'phone call,telephone call,telephone conversation,phone conversation,phone talks,video call',
    mediation: 'mediation,mediation effort,mediation efforts,mediation mission,good offices,mediating',
    ties: 'ties,relations,diplomatic ties,diplomatic relations,cooperation,links,contacts,relationship',
    agreement:
      'agreement,agreements,accord,accords,treaty,treaties,pact,pacts,deal,deals,memorandum,mou,protocol,contract,convention,declaration,peace deal,peace agreement,charter,formula,plan,roadmap,framework',
    ceasefire: 'ceasefire,cease-fire,truce,armistice,cessation of hostilities',
    troops:
      'troops,forces,soldiers,army,military,reservists,warships,tanks,police,battalion,brigade,navy,aircraft carrier,fleet,men,artillery,missiles,missile,patriot,fighter jets,security forces,garrison',
    attack:
      'attack,attacks,assault,assaults,offensive,operation,operations,raid,raids,air strike,air strikes,airstrike,airstrikes,strike,strikes,bombing,bombings,bombardment,shelling,ambush,invasion,incursion,massacre,war,drone strike,rocket attack,rockets,rocket,mortar,mortars,shells,hostilities,bomb attack,missile strike,battle,terrorist attack,terror attack',
    cyber:
      'cyberattack,cyberattacks,cyber attack,cyber attacks,cyber-attack,cyber-attacks,hacking,disinformation,disinformation campaign,cyber warfare,cyber operations',
    exercise:
      'exercise,exercises,military exercise,military exercises,military drills,drills,war games,maneuvers,manoeuvres,joint patrols,joint military exercise,joint exercise,joint exercises,joint war games',
    protest: 'protest,protests,demonstration,demonstrations,rally,rallies,march,sit-in,vigil,procession',
    hunger: 'hunger strike,hunger-strike,fast',
    walkout: 'strike,general strike,walkout,work stoppage,boycott',
    riot: 'riot,riots,stones,petrol bombs',
    investigation:
      'investigation,investigations,inquiry,probe,inquest,enquiry,fraud investigations,criminal investigation',
    lawsuit:
      'lawsuit,suit,charges,complaint,legal action,case,court case,appeal,criminal complaint,libel lawsuit,proceedings',
    intelligence: 'intelligence,information,evidence,data,findings',
    support:
      'support,backing,solidarity,confidence,appreciation,gratitude,satisfaction,admiration,sympathy,condolences,thanks,commitment',
    concern:
      'concern,concerns,outrage,anger,dismay,disappointment,impatience,displeasure,regret,alarm,opposition,doubt,doubts,dissatisfaction,criticism,objection,objections,frustration,disapproval,condemnation,skepticism',
    asylum: 'asylum,refuge,political asylum,citizenship,safe haven',
    refugees: 'refugees,refugee,migrants,asylum seekers,displaced,asylum-seekers',
    warrant: 'warrant,arrest warrant,indictment',
    guilty: 'guilty,liable,responsible for',
    alert: 'alert,high alert,full alert,standby',
    passage:
      'road,roads,bridge,traffic,highway,entrance,transport,border,access,streets,crossing,railway,airport,border crossing',
    apology: 'apology,apologies,regret',
    recognition: 'recognition,diplomatic recognition',
    release: 'release,freedom,pardon,bail',
    compensation: 'compensation,reparations,damages',
    complaint: 'complaint,protest,protest note,note of protest',
    work: 'work',
    permission: 'permission,approval,authorization,authorisation,green light,consent,permit',
    city: 'city,town,cities,towns,village,airport,border,positions,territory,district,province',
  },
  verbs: [
    // 04 consult
    ['meet,meet with,confer with,consult with,consult,hold discussions with,discuss,sit down with,join', '040'],
    [HOLD, '040', 'talks'],
    ['telephone,phone,speak by phone,speak by telephone', '041'],
    ['hold,have,make', '041', 'call'],
    ['visit,travel to,fly to,arrive in', '042'],
    ['pay,make,begin,start,conclude,continue,end', '042', 'visit'],
    ['host,receive,welcome', '043', 'visit', 'talks'],
    ['mediate,broker,act as mediator', '045'],
    ['launch,undertake,offer,begin,start,lead,continue,resume,step up', '045', 'mediation'],
    ['negotiate', '046'],
    // 05 diplomatic cooperation
    [
      'praise,hail,applaud,commend,laud,endorse,back,support,congratulate,thank,welcome,salute,honor,honour,celebrate,cheer,side with,stand by,uphold,reassure,express appreciation,pay tribute to,greet,compliment,stand ready to support',
      '051',
    ],
    [
      'express,voice,pledge,declare,reiterate,reaffirm,offer,lend,throw,extend,convey,announce,affirm',
      '051',
      'support',
    ],
    ['defend,justify,vindicate', '052'],
    ['recognize,recognise,normalize relations', '054'],
    ['establish,restore,normalize,resume,strengthen,upgrade,open,forge', '054', 'ties'],
    ['grant,extend,give', '054', 'recognition'],
    ['apologize,apologise', '055'],
    ['offer,issue,make,express', '055', 'apology'],
    ['forgive', '056'],
    ['sign,initial,ratify,conclude,reach,clinch,finalize,finalise,seal,strike,enter into', '057', 'agreement'],
    // 06 material cooperation
    ['trade with,invest in,cooperate,collaborate,work with,partner with', '060'],
    ['hold,conduct,begin,launch,stage,start,perform,carry out,take part in,participate in,join', '062', 'exercise'],
    ['train', '062'],
    ['extradite', '063'],
    ['share,exchange,pass,hand', '064', 'intelligence'],
    // 07 aid
    [GIVE, '070', 'aid'],
    [`${GIVE},arm,equip`, '072', 'arms'],
    ['deploy,send,dispatch,contribute,provide', '074', 'peacekeepers'],
    ['protect,patrol,escort', '074'],
    ['aid,assist,help,rescue,evacuate,feed,donate,bail out,fund,finance,subsidize,treat', '070'],
    ['grant,offer,give,provide', '075', 'asylum'],
    ['accept,take in,receive,host,shelter,admit,welcome,resettle,open', '075', 'refugees', 'asylum'],
    // 08 yield
    [LIFT, '081', 'restrictions'],
    [LIFT, '0813', 'curfew'],
    [LIFT, '0814', 'emergency'],
    [`${LIFT},reduce,cut`, '085', 'sanctions'],
    [`${LIFT},reopen`, '0872', 'blockade'],
    ['end,call off,suspend,break', '082', 'walkout', 'protest', 'hunger'],
    ['resign,step down,quit,step aside', '0831'],
    ['designate,appoint,replace,sack,dismiss', '0831'],
    ['concede,accede,bow,yield,give in,give way,back down,capitulate,relent,cave in', '080'],
    ['compensate,reimburse', '080'],
    ['pay', '080', 'compensation'],
    ['release,free,pardon,acquit,liberate,exonerate,parole', '0841'],
    ['order,secure,grant,announce,approve', '0841', 'release'],
    ['return,give back,repatriate,restore,hand back', '0842'],
    ['allow,permit,admit,let,receive', '0861', 'peacekeepers'],
    ['allow,permit,admit,let,readmit,receive', '0862', 'inspectors'],
    ['allow,permit,admit,let', '0863', 'aid', 'aidWorkers'],
    ['declare,announce,observe,honor,implement,begin,extend,agree to,reach', '0871', 'ceasefire'],
    ['demobilize,demobilise,disarm,lay down', '0873'],
    ['withdraw,pull out,pull back,retreat,evacuate,remove,bring home', '0874', 'troops'],
    ['surrender,retreat,withdraw from,pull out of,give up fighting,lay down arms,hand themselves over', '0874'],
    ['give,grant,get', '080', 'permission'],
    ['allow,permit,legalize,authorize,authorise', '080'],
    // 09 investigate
    ['investigate,probe,interrogate,examine,question,inspect,search,look into', '090'],
    ['open,launch,begin,start,order,announce,initiate,conduct,reopen', '090', 'investigation'],
    // 11 disapprove
    [
      'criticize,criticise,condemn,denounce,slam,blast,deplore,decry,rebuke,lambast,lambaste,castigate,lash out,berate,ridicule,mock,chide,scold,attack verbally,reprimand,censure,disapprove,deride,insult,shame,regret,lament',
      '111',
    ],
    ['accuse,blame,allege,charge,implicate,suspect,fault', '112'],
    ['express,voice,register,show,convey,air', '110', 'concern'],
    ['rally against,mobilize against,campaign against,unite against', '113'],
    ['complain,protest to', '114'],
    ['summon,call in', '114', 'diplomats'],
    ['lodge,file,deliver,make', '114', 'complaint'],
    ['sue,prosecute,indict', '115'],
    ['file,bring,launch,lodge,open,press,initiate', '115', 'lawsuit'],
    ['convict,sentence', '116'],
    ['find,declare,hold,plead', '116', 'guilty'],
    ['fine', '116'],
    // 12 reject
    ['violate,defy,flout,breach,ignore', '128'],
    ['veto,override', '129'],
    ['boycott talks,walk out,storm out', '125'],
    ['leave', '125', 'talks'],
    ['cancel,call off', '125', 'visit', 'talks'],
    // 14 protest
    ['demonstrate,march,rally,protest', '141'],
    ['stage,hold,organize,lead,join,attend,continue,launch,converge', '141', 'protest'],
    ['go on,begin,stage,start,continue,launch,declare,join,participate in,hold', '142', 'hunger'],
    ['go on,begin,stage,start,declare,launch,call', '143', 'walkout'],
    ['boycott,shun', '143'],
    ['stop,walk off', '143', 'work'],
    ['block,obstruct,blockade,barricade', '144', 'passage'],
    ['riot,rampage,loot', '145'],
    ['throw,hurl', '145', 'riot'],
    // 15 posture
    ['remain,be,stay,go,put', '152', 'alert'],
    [
      'mobilize,mobilise,mass,amass,deploy,redeploy,beef up,increase,reinforce,assemble,station,move,build up,boost,send,dispatch,raise',
      '154',
      'troops',
    ],
    // 16 reduce relations
    ['sever,break off,break,cut,cut off,downgrade,suspend,freeze,reduce,scale back,recall', '161', 'ties', 'diplomats'],
    [`${STOP},announce a suspension of`, '162', 'aid'],
    [STOP, '1622', 'arms'],
    [STOP, '164', 'talks'],
    [STOP, '165', 'mediation'],
    ['expel,kick out,oust,throw out,ban,declare persona non grata,force', '166', 'diplomats'],
    ['withdraw,expel,pull out,remove,ship', '1661', 'peacekeepers'],
    ['withdraw,expel,pull out,remove,bar,ban', '1662', 'inspectors'],
    ['withdraw,expel,pull out,remove,ban,force', '1663', 'aidWorkers'],
    // 17 coerce
    [IMPOSE, '163', 'sanctions'],
    ['sanction,blacklist', '163'],
    [IMPOSE, '172', 'restrictions'],
    [IMPOSE, '1723', 'curfew'],
    [IMPOSE, '1724', 'emergency'],
    [IMPOSE, '191', 'blockade'],
    ['blockade,besiege,encircle', '191'],
    ['seize,confiscate,impound,expropriate,nationalize', '1711'],
    [
      'ban,outlaw,prohibit,censor,bar,restrict,shut down,close,dissolve,disqualify,block,suppress,crack down on,silence,gag,deny',
      '172',
    ],
    ['arrest,detain,jail,imprison,round up,apprehend,intern,capture alive', '173'],
    ['issue,order', '173', 'warrant'],
    ['deport,expel,banish,exile,evict,extradite forcibly,force out', '174'],
    [LAUNCH, '170', 'cyber'],
    ['hack', '170'],
    // 18–20 assault
    ['destroy,demolish,bulldoze,burn,raze,vandalize,torch,ransack', '1712'],
    ['abduct,kidnap,hijack,take hostage', '181'],
    ['torture,rape,beat,assault,abuse,mistreat', '182'],
    ['kill,murder,massacre,slaughter,execute,behead,gun down,stab,slay,wound,injure', '1823'],
    ['assassinate', '186'],
    ['attack,strike,hit,raid,ambush,invade,storm,fight,battle,clash,target,engage,overthrow,topple', '190'],
    [LAUNCH, '190', 'attack'],
    ['fire,launch', '194', 'attack', 'troops'],
    ['shoot,open fire,fire on,fire at', '193'],
    ['shell,bombard', '194'],
    ['bomb', '195'],
    ['occupy,annex,overrun', '192'],
    ['seize,capture,take over,take control of,recapture', '190', 'city'],
    ['capture,take over,recapture', '190'],
    ['violate,break,breach', '196', 'ceasefire'],
    ['gas', '2041'],
  ],
  deeds: {
    sanctions: '163',
    aid: '070',
    arms: '072',
    peacekeepers: '074',
    inspectors: '0862',
    talks: '040',
    visit: '042',
    mediation: '045',
    agreement: '057',
    recognition: '054',
    apology: '055',
    exercise: '062',
    asylum: '075',
    ceasefire: '0871',
    release: '0841',
    compensation: '080',
    permission: '080',
    investigation: '090',
    protest: '141',
    attack: '190',
    cyber: '170',
  },
  turns: {
    intend: `${AGREE_TO},will,would,shall,be ready,be willing,be prepared,be set,be going,be due,be to,be expected,'ll,stand ready,prepare,seem willing,announce plans,be considering,be planning,be keen`,
    refuse:
      "refuse,decline,reject,rebuff,spurn,dismiss,turn down,rule out,oppose,resist,deny,snub,disagree,renege,fail,disregard,brush aside,cannot,can't,won't,wouldn't,couldn't,shun talks,object to",
    demand:
      'demand,order,insist,press,pressure,require,summon,call on,compel,instruct,pressurize,push,must,should,have to,need to,reiterate its demand,issue a demand',
    appeal:
      'urge,ask,appeal,call for,call upon,request,beg,plead,seek,invite,encourage,implore,exhort,lobby,advise,want,recommend,suggest,petition,beseech',
    threaten: 'threaten,warn,give a warning,issue a warning,give notice,caution',
    ultimatum: 'issue an ultimatum,give an ultimatum,set a deadline,deliver an ultimatum',
  },
  negations: 'not,never,no longer,nor',
  acceptance: 'agree,accept,consent,pledge,promise,commit,offer,volunteer,be willing,be ready,be prepared,propose',
};
