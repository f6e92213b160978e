import { list, type Pattern, type Words } from "@/lib/screening/pattern";
import { dealing, sumsOfMoney } from "@/lib/screening/terms/dealing-english";

const english = (words: string): Words => ({ en: list(words), zh: [] });

/** Of the trade in pictures of oneself or of others: few other meanings, none beside a deal. */
const wares = english(`
  porn, p0rn, porn group*, porn channel*, porn pack*, porn folder*, porn site*, porn stash for, amateur porn, asian porn, gay porn, onlyfans, only fans,  of leaks, of rips, of packs, onlyfans rips, onlyfans pack*, fansly, fanvue, manyvids, loyalfans, justforfans, jff, chaturbate, stripchat, bongacams, myfreecams, livejasmin, my of, my of page,   spicy page, spicy content, spicy pic*, spicy vid*, spicy side, spicy account, spicy site, 🌶 page, 🌶️ page, 🌶 content, 🌶 pics, 🌶 vids, 🌶 account, my 🌶, my 🌶️, 🌽 vid*, 🌽 star, 🌽 content, 🌽 channel, 🌽 links, 🌽 videos, corn star,
  unfiltered content, talk dirty, dirty talk, naughty pic*, naughty vid*, naughty chat, naughty content, very naughty, get naughty, lewd, lewds, nsfw, nsfw vid*, nsfw art commissions, r18, 18+ content, 18+ group, 18+ channel, 18+ chat, 18+ server, 18+ vids, 18+ videos, adult content, adult channel, adult group, adult vid*, adult movies, adult chat, adult cam*, adult dating, hentai, doujin*, nudes, nude vids, nude videos, nude pics, nude set*, nude content, nude call*, n00ds, noods, noodz, nudez, topless vid*, topless pic*, topless set*, naked vid*, naked pics, shower vid*, bath vid*, bed pics, lingerie pics, lingerie set pics, lingerie vid*,
  customs and sexting, custom vids, custom videos of me, worn socks, worn panties, worn thong*, worn underwear, worn knickers, used knickers, used panties, used underwear, used thong*, dirty panties, dirty knickers, dirty socks, sweaty socks, worn gym socks, feet pic*, foot pic*, feet vid*, foot vid*, feet content, feet finder, feetfinder, girl girl vid*, b/g vid*, b/g content, b/g tape, b/g, g/g content, boy girl content, dick rat*, cock rat*, c0ck r8s, c0ck rates, dick r8s, rate your dick, rate your cock, leaked set*, leaked vid*, leaked snaps, leaked content, leaked pack*, her leaked, leaks folder, leaks channel, leak channel, girls folder, mega link*, mega folder*, mega pack*, dropbox link*,
  dropbox folder*, premium snap*, snap premium, private snap, paid cam, cam call*, cam session*, cam to cam, cam2cam, c2c, cam model*, cam show*, cam shows, on cam, webcam girl*, webcam model*, webcam show*, egirl content, private show*, live show 18, findom, finsub*, paypig*, dominatrix, dominatrix session*, pro domme, wife swap*, swap wives, wife pics, gf pics, ex pics, ex gf pics, exgf, hotwife, hotwives, hot wives, cuckold*, gloryhole, glory hole, sex chat*, sext*, sexting, sexy chat, sexy vid*, sexy pic*, sexy call*, sex tape*, sextape*, striptease, strip for you, strip tease, explicit vid*, explicit pic*, explicit content, uncensored vid*, uncensored pics, uncensored content, uncensored me, uncensored asian,
  uncensored jav, uncensored stuff, uncensored collection, jav, jav pack*, av collection, deepfake nude*, deepfake porn, deepfakes, ai nude*, ai porn, ai undress*, undress app*, undress bot*, undress her, nudify, nudifier, clothes remover, remove clothes from, spy cam vid*, spycam vid*, hidden cam vid*, hidden camera vid*, hidden cam footage, upskirt*, creepshot*, changing room vid*, locker room vid*, voyeur vid*, voyeur pack*, peeping vid*,  hardcore stuff, hardcore vid*, hardcore content, orgasm vid*,   squirt vid*, solo vid*, solo and b/g, dildo, toy vid*, toy show, 
  dirty video*, dirty call*, dirty chat*, naughty video*, naughty call*, bedroom vid*, bedroom video*, bedroom pic*, video sex, sex over video, sexy video call*, nude video call*, strip video, strip call*, toys included, toy control, lovense, remote toy, unblurred, un-blurred, leaked vid, sex scandal*, mms leaked, leaked mms, desi mms, viral mms, sex vid*, sex tapes, sex clips, gigolo, gigolo job*, gigolo service*, playboy job*, male escort job*, camming job*, webcam models wanted, cam models wanted, cam models needed, webcam model job*, adult shoot*, nude shoot*, nude modeling job*, nude model wanted, nude modelling job*, adult film casting, porn casting, adult model*, onlyfans collab*, onlyfans agency, onlyfans management, onlyfans manager, onlyfans couple, of collab, content collab 18, getting naked for, get naked for, naked for foreigners, naked on cam, naked on camera, strip on cam, strips on,  horny vid*, horny chat*, masturbation vid*, masturbating vid*, porn vid*,  no censor, no-censor, lesbian vid*, gay vid*, threesome vid*, gangbang vid*, bbc vid*, bj vid*, blowjob vid*, 18+ webcam, sex stream*, nude stream*, naked stream*, nude live*, live nude*, naked live*, sexting session*, erotic chat, erotic vid*, erotic audio*, moan audio*, moaning audio*,  r34, rule 34, hentai pack*,  futa,
      my vids, personal vids, homemade vid*, home made vid*, leaked folder*, leaked influencer*, full leaked, influencer leak*, influencer leaks, streamer leak*, celeb leaks, celebrity nudes,  removes clothes, remove clothes, removes her clothes, remove her clothes, undresses, undress any, see through clothes app, dressing room vid*, hidden camera dressing, hidden camera toilet, toilet cam*, shower cam*,   foot fetish, feet fetish, sock fetish, fetish content, fetish vid*, toys live, play with my toys, playing with my toys, my toys live,    sexy teacher, sexy nurse vid*, nude cosplay, lewd cosplay, cosplay nudes, ero cosplay, hentai cosplay, japanese av, av collection*, av idol*, av titles, uncensored av, jav titles, sexy set*,  take it all off,     all nude, fully nude, full nude, completely naked, get naked, getting naked, naked show*, without panties, no panties, no bra vid*, cum vid*, c*m vid*, tease vid*, my pussy, my ass pics, my boobs, boobs vid*, tits vid*, booty vid*, ass vid*,    wank bank, jerk off material,  gooning, gooner*, joi vid*, sex with me, fuck vid*, rough vid*, bdsm vid*, fetish pics,      o/f,
    private vids, wanking,
    xxx vid*, xxx group*, xxx channel*, xxx content, xxx movie*, xxx pics, xxx link*, onlyf, onlyfan,
    seggs*, seggsy, cornstar*, cornhub, spicy accountant*, lessbean*, le dollar bean*, accountant by day, corn vid*, corn content, corn star*, leg booty content, upside down pineapple,
    videos of myself, vids of myself, clips of myself, pics of myself, leaked girls, leaked gf*, leaked wives, leaked students, leaked women,  girls vids, worn leggings, worn bra*, worn stockings, worn tights, worn nylons, worn lingerie, used bra*, used stockings, sweaty leggings, smelly socks, smelly feet, deepfake any, deepfake of your, custom deepfake*, deepfake vid*, deepfakes of, trade nudes, swap nudes, trading nudes,
    uncut vid*, uncut clip*, viral couple, full viral, hot wife channel, hot wife shares, hot wife content, hot wife pics, hot wife vid*
  `);

/** Where such pictures are kept. */
const pages = english(
  "onlyfans, only fans, fansly, fanvue, manyvids, loyalfans, justforfans, my of, chaturbate, stripchat, 🌶 page, spicy page",
);
const visited = english(`
  free, come see, come watch, come say hi, check out, check my, check it, new on, now on, on my, my new, is open, girl here, girls here, collab*, follow me, follow my, half off, 50% off, % off, off this week, subs, sub, subscribe, subscribers, posted, uploaded, just dropped, new drop, new set, everything, see more, whole thing, full video, share for share, s4s, promo partners, top 3%, top 1%, top 5%, trial, for 3 days, this week
`);

/** The same in words that are said of much else: beside what is said of little else. */
const looseWares = english(`
  filthy, naughty, uncensored, spicy, customs, panties, thong, topless, boudoir, lingerie, undies, 18+, exclusive content, my fans, fans only, mistress, goddess, domme, slutty, slut, sissy, nude, naked, sexy, sexual content, intimate videos, intimate pics, premium content, go live, the tame ones, private album, close friends, vip page, members only, 🌶, 🌶️, 🌽, 🍑, 🍆, 💦, 🔞, 🍒,
    vids,  custom vids,  leaked, hidden camera, hidden cam, folder,  fetish, pics of me,  photosets, no face,
    trade pics, trading pics, swap pics, trade vids, trading vids, trade photos
  `);
const looseCues = english(`
    subs get, full video on, full vids, full vid,  unlock*, tip the, tips open, sexting, sext, video call me, snap premium, whole thing is on, whole thing on, ppv, my vids, my videos, gfe, joi, sph, worn for, vacuum sealed, my fansly, my onlyfans, onlyfans, fansly, dm for menu, ask for the menu, menu in dm, rates in dm, all uncovered, everything uncensored, uncensored,  cum,  private show*, everything comes off, comes off, all off, no clothes, without clothes, lifetime access, no screenshots, on telegram, nsfw, face included, face shown, no face, custom vid*, customs, tell me your fantasy, fantasy, fantasies, explicit, jerk, stroke,
        nude, undress*,   topless, panties, lingerie, horny, wet for,  changing room, dressing room, locker room, upskirt,  fetish,   kinky, onlyf,   lewd, xxx, 18+, adult only, adults only,
    show it all, shows it all, showing it all, everything off,
    😈, f here, m here,     soft and hard, soft or hard, hardcore
  `);

/** Pictures that stand for bodies: two of them, and a way to get more. */
const bodies = english("🍑, 🍆, 💦, 🔞, 😈, 🥵, 👅, 🍒, 🌶, 🌽");
const shown = english(
  "menu, vids, videos, pics, live, dm, dms, link, link in bio, subscribe, unlock*, tonight, custom*, private, full, content, my page, telegram, tg, snap, cash app, cashapp, rates, hosting, service*",
);

/** Company for money, in words said of little else. */
const company = english(`
  escort service*, escort agency, escort agencies, escort girl*, escort lady, escort ladies, escort number, escort site*, escort, escorts, esc0rt*, call girl*, callgirl*, call boy*, callboy*,  ladyboy*, lady boy*, tgirl*, ts escort*, trans escort*, male escort*, rent boy*, rentboy*, hooker*, prostitute*, working girl*, sex worker available, verified companion*, body rub*, bodyrub*, body to body, b2b massage, nuru, nuru massage, tantric massage, tantra massage, sensual massage, erotic massage, lingam massage, yoni massage, prostate massage, soapy massage, happy ending, happy endings, happy finish, full service massage, massage with extras,   gfe, g.f.e, girlfriend experience,  porn star experience, incall, outcall, incalls, outcalls,    
  sugar baby, sugar babies, sugar daddy, sugar daddies, sugar mummy, sugar mommy, sugar momma, sugar girl*, sugar relationship, sugar arrangement*, sugardaddy, sugarbaby, sb/sd,  pay per meet, p4p, pay for play, pay to play fun, paid fun, paid sex, paid companionship, paid date*, paid meet*, compensated date*, compensated dating, generous gentleman, generous gent,     gen gent, gents only, gentlemen only, discreet gents, companion for the night, overnight companion, dinner date and more, ktv girl*, bar girl*, bar fine*, freelancer girls, freelance girls,  long time girl*, girls delivered, girl delivered, girls to your room, girl to your room, girls to your hotel, girl to your hotel,  hotel girls, massage girls,    asian girls available,      young girls available, girls available, girls on duty, lineup today, today's lineup, line-up today,
      open to ppm, ppm, ppms, russian girls, thai girls, latina girls, asian girls, korean girls, two girls, girls touring, touring girl*, duo available, duos, brothel*, hookers, prostitutes, whores, whore, girls for tonight, girl for tonight, girl for the night, girls for the night, lady for tonight,  female company,  intimate company, playmate for, escort girls,    horny girls,   hotel massage, outcall massage, room service girls, in-room massage, mobile massage girls, yuepao, yue pao, da baojian, dabaojian, meimei paid, paid meimei, xiaojie,
      girls who go home, go home with you,  tantra with, massage with release,  tantric release, mutual touch, body rubs, nude body, call-girl*, escort model*,  vip escort*, vip girl*, vip companion*,  fs hj, hand relief, oral included, h.j, b.j, b2b, nuru slide,    girl number*, girls number, bargirl*, barfine*, massage girl*,      chinese model escort, student escort*,
    sugar mama*, rent a gf, gf for rent, girlfriend for rent, girlfriend for hire, gf for hire, girlfriend for the night, girls for bachelor, girls for your party, girls for stag, party girls for hire, bachelor party girls, ladies for hire, girls for hire
  `);
const companyCues = english(`
  ask me for the agency, the agency, at my hotel, best money, money i ever spent, money well spent, video verification, verification before you book, before you book, overnight, i host, can host, serious men, generous men, gentlemen only, duo available, duos available, incall, outcall, in call, out call, incalls, outcalls, gfe, pse, full service, b2b, body to body, tantric, sensual, erotic, nuru, extras, extras negotiable, extras available, allowance, ppm, per meet, intimacy, intimate, discreet, unrushed, no rush, book early, book by text, book now, booking*, book me, book your, booked, to book, available, available now, available tonight, avail, new girls, girls every, girls weekly, new ladies, overnight, all night, donation*, roses, kisses per, hotel visit*,  touring,  on tour, 100% real, real pics, pics on request, photo on request, photos on request, pics first, photo first, serious men, generous, rates,  included,  high class, elite,  ask for, ask me, ask me for the number, the number, no blocked numbers, blocked numbers,
  no law, half hour, an hour, per hour, per hr, an hr, 1 hr, hh, 24/7, 24x7, noon till late, till late,  all on the menu,  hotel delivery, your room, your hotel, to your room, to my room, came to the room, came to my room, came to my hotel, 10/10, 34c, 36d, 34d, 36c, 34b, 32d, dd, busty,  curvy,  bbw, milf, gilf, mature lady, discretion,  safe play, safe only, protected only, bareback, yes that means sex, means sex, sex included, with sex, wants sex, includes sex, no sex no, time wasters, timewasters, no timewasters, looking for, seeking, wanted, need a, want a, arrangement, mutually beneficial, spoil you, spoil me, spoil a,  weekly allowance, cash, paid, for the night, tonight, negotiable, short time, long time, st/lt, happy ending, happy endings, finish, recommend, anyone know, where to find, where can i find, know any, know a good, how much for,
    24h, 24hr, 24hrs, hotel service, willing, rate list, private apartment, clean apartment, walk-ins, walk ins, ring me, these days, girl for the night,
    hotel only, with release, 2 hours, two hours, one hour, 90 min, 60 min, best place in, pm, wechat in bio, under 25, under 30, go home with, good number, in bed, release, private, real photo*, photo real, photos real, pics real, no deposit, cash on arrival, mutual touch, 1500, hostess*,
    fit and fun, all services, best price, best prices, everything included, i'm 22, i'm 21, i'm 23, free first time, generous men,
    reviews, best under, under 2000, under 1000, who is the best, one time, all in
  `);

/** A body in numbers, and for how long. */
const stats: Words = {
  en: Array.from({ length: 24 }, (_, at) => [`${152 + at}cm`, `${152 + at} cm`]).flat(),
  zh: [],
};
const forHowLong = english(
  "one time, 1 time, two times, per time, overnight, full night, whole night, short time, incall, outcall, per hour, an hour, 1 hour, gfe, roses, cup c, c cup, d cup, cup d, e cup",
);

/** Abbreviations of those who offer and review company. Two of them say enough. */
const shorthand = english(`
  gfe, pse, bbbj, bbbjtc, bbfs, bbbjcim, cbj, dfk, lfk, cim, cimws, cif, cof, cob, daty, dato, msog, mso, fs, hh, fbsm, b2b, greek, roses, incall, outcall, incalls, outcalls, bls, pornstar experience, nqns, tugs, ymmv, ppm, hme, a level, owo, o w o, ons, r&t, fk, hj, bj, tatt
`);
const certain = english(
  `bbbj, bbbjtc, bbfs, cimws, fbsm, msog, gfe dfk, gfe bbbj, owo and, cum in mouth, happy ending included, yes that means sex, sex for cash, sex for rent, sex for money, pay for sex, paying for sex, paid for sex tonight, cash for sex,
    sex for a fee, sexual services, sexual favours for, sexual favors for, cum swallow, anal included, oral included, sex is included, bj included, massage with sex, sex massage, sex worker available, sex tonight for, s*x for cash, s*x for money
  `,
);

/** Company that is a massage, a friend or a catwalk as well. */
const looseCompany = english(
  "companion*, massage*, masseuse*, masseur*, spa, bodywork, models, ladies, lady, girls, girl, provider, providers, gentleman, hostess, hostesses, babes, angel, beauties, beauty,  escort model,  tantra, ktv,       freelancer, freelancers, russian model*, asian model*, ukrainian model*, korean model*, japanese model*",
);
const looseCompanyCues = english(`
  incall, outcall, in call, out call, incalls, outcalls, gfe, pse, happy ending*, happy finish, full service massage, nuru, body to body, tantric, erotic, with extras, extras available, extras negotiable, extras on request, ppm, unrushed, all inclusive service, by nude, topless massage, nude massage, sensual, fbsm, bbbj, finish you off, special service*, extra service*, four hands, pay for play, paid fun, for paid, short time, bar fine, sexual, sex included, kinky, fetish, fetishes, domination, roses, paid intimacy,
    hotel only, something extra,   extra if you know,  go home with you,  takeaway girls, take away girls, mutual touch,  hand relief,      sexy time, sexy service*, fun in bed, satisfaction guaranteed, all your needs, every need, full satisfaction,
    did everything, does everything, goes all the way, went all the way, finished me,  generous men
  `);

/** Looking for a stranger, in words said of little else, and what is asked of strangers then. */
const meetings = english(`
  hookup, hookups, hook up, hook ups, nsa, nsa fun, nsa sex, fwb, friends with benefits, fuck buddy, one night stand, ons, casual fun, casual sex, casual encounter*, adult fun, discreet fun, discreet encounter*, no strings, no strings attached, dtf, down to f, netflix and sex, hung top, hung, bottom here, top here, vers, sub bottom, dom top, power bottom, cumdump, breed me, swap partners, into swapping, swinging, swingers, couple seeking,   join us in bed, unicorn for,  third to join,  join us for a threesome, threesome, 3some, mfm, ffm, rough sex, dogging, cruising spot*, nude pics of the wife, glory hole, bull wanted, bull for, bi curious fun, horny, keep me warm, warm my bed, warm the bed,
  bored housewife, lonely housewife, husband away, husband's away, hubby away, wife away, want to be used, make me cum, make you cum, get naughty, naughty fun, naughty time, sex tonight, sex buddy, sex partner*, sex date*, quickie, sexual chemistry,
    couple looking for a guy, couple looking for a girl, couple looking for a third, couple looking for a bull, couple looking for a single, couple looking for a woman, couple looking for a man, couple looking for another, couple looking for fun, girl to join us, guy to join us, woman to join us, man to join us,
    top looking, bottom looking, top looking for, looking for bottom, looking for top, looking for a top, looking for a bottom, vers looking, masc looking, couples into, into swinging, sexy fun,  bed fun, fun in bed, adult meet*, looking for sex, want sex, need sex, sex now, sex friend*, send nudes, fuck tonight, wanna sext, raw fun,  in need of release, need relief,  no strings fun, one night only, ons tonight,         jo buddy, jo buddies, gloryhole*,
    cuckold*, cuckolding, wife sharing, share my wife, sharing my wife, share my gf, hotwifing,
    looking for a married, seeking a married, married woman for, married women for, affair partner, secret affair, discreet affair, secret afternoons
  `);
const meetingCues = english(`
  hosting, can host, host tonight, i host, can't host, cant host, hotel, hotel booked, tonight, right now, this weekend, saturday, send pics, send a pic, pics first, face pic*, pic for pic, swap pics, pics get pics, hung, ddf, raw, bare, discreet, discretion, discrete, married, attached men, my place, your place, come over, dm, dms, kik, snap, telegram, tg, wechat, wx, females only, women only, ladies only, girls only, no single men, couples only, single guys, single males, a guy to, clean, std free, tested, on prep, no strings, looking for, seeking, wanted, anyone up, who's up, who wants, anyone want, hmu, near me, in town, visiting, staying at, m4w, m4m, w4m, mw4m, 😏, 😈, 💦, 🍆, 🍑,
     have place, has place, got place, can travel, can accom, accom, i travel, host in, txt,   age and stats, clean and discreet,  hot couples, bored at work,
    anyone into, couple here, couples here, mid 30s, mid 20s, into it, all services, generous men, generous
  `);

/** What is done in bed, as those write who want to excite. */
const acts = english(`
  suck my, suck his cock, suck your, sucking cock, sucking his, eat me out, ate me out, eating pussy, lick my pussy, licking my pussy, ride my cock, ride your cock, ride his cock, riding his cock, ride my face, sit on my face, sat on my face, bend me over, bent me over, bent her over, pound me, pounded me, pounding her, pounding me, fucked me, fucked her, fucking her, fucking me, fuck her, fuck my, gets fucked, got fucked hard, came inside, cum inside, came all over, cum all over, cums, cum shot, swallow your cum, swallows, thick cock, hard cock, throbbing cock, throbbing, huge cock, my cock, his cock, your cock, dripping wet, soaking wet for, so wet for, wet for you, my clit, her clit, wet cunt, tight pussy, tight hole, my tits, her tits, big tits, bouncing tits, nipples hard, hard nipples, sucked my nipples, moaned as he, moaning as he, moaning my name, made me squirt,
  make me squirt, squirted, orgasm*, edging, stroke your cock, stroke it for me, touch yourself for, touching myself, playing with myself, played with myself, finger myself, fingering myself, fingered, fingering her, jerking, jerk for me, deep inside me, spread my legs, spread her legs, spread for you, on my knees for, choke me, spank me, daddy's slut, your slut, little slut, dirty slut,
    came in my mouth, came on my face, came on my tits, came in her mouth, came on her face, came inside me, finished inside me, finish inside me
  `);
const aroused = english(`
  suck, cock, cum, pussy, clit, fuck, fucked, moan*, thrust*, naked, wet, hard, tits, slut, horny, nipples, ride, deep, daddy, inside me, inside her, legs, bed, tongue, mouth, ass, dildo, vibrator, dm, link, video, watch, full,
    story, pics, again, shower
  `);

/** Who writes these in disguise has a reason to. */
const disguised = english(`
  onlyfans, fansly, escort, escorts, call girls, call girl, nude, naked, sexting, xxx, hookup, erotic, boobs, tits, cock, dick, blowjob, handjob, hardcore, hentai, uncensored, amateur sex, sex chat, sex video, sex videos, sex cam, threesome, stripper, strippers, camgirl, incall, outcall, happy ending, sugar daddy, sugar baby, premium snap, leaked, sex, s3x, sexy, pornhub
`);

export const englishPornographyPatterns: readonly Pattern[] = [
  {
    id: "porn-wares-dealt",
    action: "warn",
    words: wares,
    near: [{ words: dealing, within: 50 }],
    inTalk: "warn",
  },
  { id: "porn-pages", action: "warn", words: pages, near: [{ words: visited, within: 40 }] },
  { id: "porn-loose-wares", action: "warn", words: looseWares, near: [{ words: looseCues, within: 40 }] },
  {
    id: "porn-bodies",
    action: "warn",
    words: bodies,
    near: [
      { words: bodies, within: 6 },
      { words: shown, within: 30 },
    ],
  },
  { id: "sex-company", action: "warn", words: company, near: [{ words: companyCues, within: 50 }] },
  {
    id: "sex-company-by-price",
    action: "warn",
    words: company,
    near: [
      { words: sumsOfMoney, within: 50 },
      { words: companyCues, within: 80 },
    ],
  },
  {
    id: "sex-shorthand",
    action: "warn",
    words: shorthand,
    near: [{ words: shorthand, within: 30 }],
    inTalk: "warn",
  },
  { id: "sex-stats", action: "warn", words: stats, near: [{ words: forHowLong, within: 40 }] },
  { id: "sex-certain", action: "warn", words: certain },
  {
    id: "sex-loose-company",
    action: "warn",
    words: looseCompany,
    near: [{ words: looseCompanyCues, within: 40 }],
  },
  { id: "sex-meeting", action: "warn", words: meetings, near: [{ words: meetingCues, within: 50 }] },
  { id: "porn-acts", action: "warn", words: acts, near: [{ words: aroused, within: 40 }] },
  { id: "porn-disguised", action: "warn", words: disguised, hidden: true },
];
