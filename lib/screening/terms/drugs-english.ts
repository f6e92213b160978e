import { list, type Pattern, type Words } from "@/lib/screening/pattern";
import { dealing, smallWeights, sumsOfMoney } from "@/lib/screening/terms/dealing-english";

const english = (words: string): Words => ({ en: list(words), zh: [] });

/** Names of drugs, and what they are called by those who deal in them or take them, with few other meanings. */
const named: Words = {
  zh: list("k粉, 大麻, 冰毒, 麻古, 摇头丸, 可卡因, 海洛因, 氯胺酮, 飞叶子"),
  en: list(`
  cocaine, grams of coke, gram of coke, lines of coke, line of coke, coke ket, coke and ket, ket and coke, c0ke, fishscale, fish scale coke, yayo, nose candy, nose beers, bolivian flake, colombian flake, peruvian flake, bag of blow, key bumps, bumps of coke, bump of coke, bumps of ket, bump of ket, crack cocaine, crack rocks, freebase, pink cocaine, tusi, tuci, tusibi,
  heroin, black tar, china white, number 4 heroin, fentanyl, fent, fetty, carfentanil, nitazene*, crystal meth, meth, methamphetamine*, meth pipe*, shards, clear shards, shabu, yaba, ya ba, tik rocks, tina and g, chemsex, captagon, mdma, mdma pills, md crystals, ecstasy pills, ecstasy tabs, xtc, xtc pills, molly pills, molly caps, m0lly, gram of molly, grams of molly, gram of mandy, grams of mandy, some mandy, mandies, pingers, pingas, ekkies,
  disco biscuits, blue punisher*, blue teslas, tesla pills, orange teslas, pressed pills, pressies, speed paste, amphetamine*, dexies, ketamine, ket, special k, lil k, bag of k, gram of k, grams of k, some k, k hole, horse tranq*, s-ket, lsd, lsd tabs, acid tab*, tabs of acid, tab of acid, acid blotter*, blotter tabs, gel tabs, geltabs, sheet of acid, sheets of acid, liquid acid, nbome, mushies, magic mushroom*, psychedelic mushroom*, magic truffle*, psilocyb*, psilocin, golden teacher*,
  penis envy mushroom*, liberty caps, cubensis, mush bars, mushroom choc*, mushroom bars, shroom bar*, shroom choc*, shroom gumm*, shroom tea, polkadot bars, polka dot bars, one up bars, dmt, dmt carts, dmt pens, changa, 2cb, 2c-b, 2c b, 4-aco, 3mmc, 3-mmc, 4mmc, 4-mmc, mcat, m-cat, meow meow, mephedrone, alpha-pvp, flakka, mxe, ghb, gbl, liquid g,
  ganja, marijuana, marihuana, cannabis, og kush, hash oil, hashish, bubble hash, charas, kief, zaza, exotic weed, sticky icky, reefer, cali packs, cali weed, cali tins, runtz, packwoods, qp of, qps, pre-rolls, prerolls, pre rolls, spliff*, thc, thc vape*, thc cart*, thc pen*, thc gumm*, thc oil, thca, thc-o, thcp, hhc, hhc vape*, delta 8 gumm*, delta 9 gumm*, live resin, dab carts, dab pen*, weed carts, weed pen*, weed vape*, weed gumm*, weed brownies, weed edibles, pot brownies, pot gummies, space cake*, edibles, 3dibles, cannabutter, infused gumm*, infused edibles,
  infused brownies, cannabis gumm*, k2 spray, k2 paper, k2 vape*, spice vape*, synthetic cannabi*, space oil, zombie vape*, kpods, k-pods, k pods, etomidate, rush poppers, khat, ayahuasca, peyote, mescaline, ibogaine, tianeptine, phenibut, mandrax, quaaludes, research chem*, nangs, whippets, whippits, nos canisters, nos tanks, nitrous tanks, smart whip, galaxy gas, laughing gas balloons, laughing gas tank*, nos balloons,
  xanax, xanax bars, xannies, xanies, xanny, xans, xan bars, xanbars, benzos, rohypnol, roofies, percs, perc 30s, perc 10s, percocet*, roxies, roxys, roxicodone, oxys, oxies, oxy 80s, oxy 30s, oxycontin, oxycodone, m30, m30s, fent-free, fent free, fentanyl free, vicodin, norco, lortab, dilaudid, hydrocodone, hydromorphone, pints of lean, lean on deck, purple lean, real lean, dirty sprite, wock, wockhardt, codeine syrup, codeine cough syrup, sizzurp, purple drank, addys, addies, study pills, party pills, date rape drug*,
  steroid cycle, dianabol, dbol, trenbolone, tren a, tren e, test e, testosterone enanthate, anavar, winstrol, clenbuterol, deca durabolin, hgh,
  malana cream, idukki gold, thai stick*, bag of green, bag of sniff, zoots, choof, bikkies, bag of ching, magic shake*, mushroom shake*, happy pizza, happy shake*, space muffin*, feminized seeds, feminised seeds, autoflower*, weed seeds, cannabis seeds, marijuana seeds, spore syringe*, spore print*, coke baggie*, dab rig and, blotter acid, party powder, liquid mdma, mdma crystal*, molly crystal*, mdma caps, ket and mdma, coke mdma, mdma and coke, ghb and, magic brownies, thc brownies, hash brownies, hash cookies, weed cookies, thc cookies, afghan hash, moroccan hash, lebanese hash, nepalese hash, temple balls, gelato carts, stiiizy*, cookies carts, ice and shabu,
      mushroom edibles,  wock pints,  shroom edibles,  trippy mushroom*, trippy shroom*,  weed dealer*, coke dealer*, ketamine dealer*, drug dealer*, drugs dealer*,   blow and molly, speed and mdma, mdma or, coke or ket, weed or hash, hash or weed, hash and weed, weed and hash,
    coke delivery, weed delivery, ket delivery, edibles delivery, coke drop, weed drop,  shroom therapy, shrooms therapy, shroom ceremony, shroom trip*, shroom retreat*, mushroom ceremony, ayahuasca ceremony, trip sitter*, two tabs of, blaze session, smoke session, smoking session, byo weed, `),
};

/** Names that are also gardens, kitchens and girls: a kind of dealing that is said of few other things. */
const plants = english(`
    shroom*,   kush, hash, joints, blunts, dank, molly, mandy, tina, oxy,    opium, kratom, poppers,   skunk, sativa, indica,
   thai weed,    some hash, some coke, some acid,  nugs, dabs,  ganja
`);
const plainDeals = english(`
  for sale, 4 sale, 4sale, plug, a plug, the plug, my plug, dealer, dealers near, in stock, back in stock, dm for menu, menu tonight, menu for tonight, the menu, hmu, hit me up, hit the dm, tap in, telegram, tg, signal, wickr, threema, who's holding, whos holding, holding, who's got, whos got, who got, who has, who sells, where to get, where can i get, where do i get, where do people get, how to get, where to buy, where can i buy, where can i find, where to find, know where to score, to score, score, hook me up, sort me out, cop some,
  an eighth, eighths, ounces, an ounce, a gram, per gram, grams, zips, half a g, a ball, per ball, delivered to your door, deliver anywhere, drop anywhere, drops anywhere, can drop, dropping tonight, discreet, discreet*, stealth*, lab tested, top shelf, available tonight, fresh weed in, just landed, cash or crypto, crypto, cashapp, cash app, venmo, dead drop, no cops, pigs, 🔌, some to spare, tryna, need some, need a, want some, got some, 420 friendly, smoke sesh, guy for, a guy for, know a guy, anyone got, anyone selling, anyone know where, anybody know where, anyone knows where, does anyone have, does anyone sell,
  tabs left,  have some left,  left if anyone, if anyone wants, wants in, anyone in, reliable dealer, a dealer, any plugs, hook up with some, dropping off,       wicked prices,         ask privately, ask me privately,   add me on,
    i'll pay, ill pay, pay double, will pay, paying,  sell me,      pull up, come thru,
    high quality, good quality, top quality, from morocco, moroccan, minimum, per 10g, cash ready, who can get, can anyone get, get me some, will drop, bring your own,
    100% pure, uncut, meet near, a pop, a pill
  `);

/** The same, of which dealing of any kind says enough. */
const herbs = english(
  "weed, weeed, ket, ganja, some weed, good weed, local weed, thai weed, some ket, some coke, some molly, the green is, quarter bag*, baggies, ten bags, fresh coke,  some hash, selling hash, sell hash, good hash,      zips of,  wock pints, some addy, ",
);

/** Medicines that are dealt in: only where they go without a doctor. */
const medicines = english(`
  adderall, vyvanse, ritalin, concerta, focalin, dexedrine, dexamphetamine, modafinil, armodafinil, klonopin, clonazepam, ativan, lorazepam, lyrica, pregabalin, pregabs, gabapentin, zopiclone, zolpidem, ambien, stilnox, carisoprodol, tramadol*, tapentadol, codeine, promethazine, dihydrocodeine, suboxone, subutex, methadone, percs, percocet*, oxycodone, oxycontin, hydrocodone, vicodin,
  xanax, valium, diazepam, alprazolam, etizolam, temazepam, morphine, fentanyl patches, testosterone, tren, dianabol, steroids, roids, hgh, opioids, benzos, addy, addys,
  adhd meds, anxiety meds
`);
const withoutDoctor = english(`
  no script, no scripts, no rx, no-rx, without rx, no prescription, without a prescription, without prescription, no prescription needed, no script needed, no doctor needed, no questions asked, bulk discount*, wholesale, ships from, ships worldwide, shipped discreet*, discreet*, stealth*, anyone selling, who sells, who's selling, anyone got spare, anyone got any, selling, for sale, 4 sale, sell me, wtb, looking to buy, happy to buy, will buy, buy some, score some,
  plug, wickr, threema, telegram, some to spare, per pill, a pill, pressed, dm for prices, dm for price, dm for menu, hmu, finals week, before finals, on campus, for finals, paying good money, won't give me any, wont give me any, doctor won't, under the counter, off the books, black market, crypto, btc, bitcoin, escrow, domestic shipping, vendor*, per strip, a strip, from my surgery, i'll buy yours, buy yours, split the bottle, from my roommate,  dm me, text me, whatsapp,
  spare, overnight delivery, legit vendor, online without,
    who can get, can anyone get, get me, cash ready, anyone got a spare, got a spare, extra to sell, have extra, leftover, my leftover, `);

/** Any medicine, and any picture of one. */
const remedies = english(`
  pills, meds, tablets, painkillers, sedatives, sleeping pills, diet pills, viagra, cialis, kamagra, sildenafil, ozempic, semaglutide, abortion pills, misoprostol, phentermine, cough syrup, anxiety meds, adhd meds, blues, bars, 💊, antidepressants, stimulants
`);
const noPrescription = english(`
  no script, no scripts, no rx, no-rx, without rx, no prescription, without a prescription, without prescription, no prescription needed, no script needed, no doctor needed, fent free, fent-free, not pressed, pressed, stealth, dnm, wickr
`);

/** Everyday words of the street: beside what is said of a drug, and a deal. */
const street = english(`
  za, carts, cart, blues, blow, charlie, ching, tree, trees, herb, greens, exotics, gummies, brownies, bars, coke, crack, rock, rocks, ice, snow, white, white girl, lean, gas, loud, acid, speed, pot, grass, crystal, bud, buds, balloons, tabs, eighths, zips, molly, mandy, tina, brown, dope, skunk, party favors, party favours, party supplies, glass, shards, pills, beans, rolls, caps, gels, mushrooms, mushroom, chocolate bars, choc bars, choc, pints, ounces, edibles, vapes, vape,
  pods, flower, hash, weed, trips, candy, sniff, bag, 👃, 🍄, 🌲, 🍃, 🍁, 🌿, ❄, 🧊, 💊, 🎈, 🥦, 🌳, ⛽
`);
const streetCues = english(`
  the plug, a plug, my plug, my dealer, dealer, on deck, reup, reupped, tapped in, tap in, packs landed, pack landed, trap phone, eighths, zips, an eighth, half zip, half oz, half an oz, half ounce, half an ounce, quarter ounce, gas only, straight gas, not pressed, fent free, fent-free, lab tested, reagent tested, no cut, pure coke, 90% pure, score some, to score, where to score, bump of, bumps of, best bump, one puff, an 8ball, get you high, gets you high, get high, getting high, got high, knock you out, no script, no rx, dispo, dispensary near, hold me down, no cops, no feds, no 🐷, no pigs, meet up only,
  club toilets, wickr, threema, stealth, dead drop, mg thc, indica, sativa, blotter, the rave, smoke sesh, k hole, comedown, rolling hard, snort*, 🔌, trip for, my own crystal, you fly, tripping
`);
const byWeight = english(
  "coke, molly, mandy, tina, ket, hash, bud, loud, crack, dope, acid, charlie, white girl, exotics, weed, shrooms, oxy",
);

/** How those who deal speak; two of these in one breath say enough. */
const patter = english(`
  got gas, got za, got carts, za in, gas in, no tick, tick available, next day tracked, min order, refs available, vouches, 90% pure,
  the plug, your plug, on deck, reup, re-up, packs landed, tap in, menu up, menu tonight, dm for menu, ask for the menu, zips, eighths, qps, half zips, 8balls, 8 balls, straight gas, gas only, exotics in, lab tested, fent free, fent-free, not pressed, no cut, uncut, no rx, no script, no scripts, stealth shipping, stealth packaging, discreet shipping, discreet packaging, stealth delivery, dead drop, wickr, threema, no feds, no cops, no 🐷, us to us, uk to uk, escrow accepted, dnm, onion link,
  shards, indica, sativa, perc, party favors, party favours, test kit, by the ounce, by the gram, per ball, per gram, dispos
`);

/** Pictures that are seldom the weather or a garden. */
const plainKinds = english("💊, 🔌, 👃, ⛽");
/** Pictures of it, where two kinds and a way to get them stand together. */
const kinds = english("❄, 🍄, 🍃, 🌿, 🍁, 💊, 🐴, 🌲, 🌳, 🥦, 🧊, 🍬, 👃, ⛽, 💨, 🔌, 🍫");
const menuOfPictures = english(`
  📦, in stock, menu, open late, open till, delivery, delivers, deliver, drops all, dm, tap in, hmu, hit me up, who needs, got that, anyone got, come thru, restock*, available, party favors, party favours, telegram, tg, signal, wickr, whatsapp, anywhere in, cash only, crypto, plug
`);

const sought = english(
  "who's got, whos got, who got, who has, anyone got, anyone selling, anyone holding, where to get, where can i get, need some, looking for some, tryna get, plug for",
);

/** Snow that is always in season. */
const snow = english(
  "❄️❄, ❄❄, 🍃🍃, 🍄🍄, 💊💊, 🌿🌿, 🐴🐴, ❄️🐴, ❄🐴, 🍄❄, ❄🍄, 🍃❄, ❄🍃, 💊❄, ❄💊, 🍃💊, 💊🍃, 🍄💊, 💊🍄, 🍄🍫, 🍃💨, 🌿💨, ❄👃, 👃❄",
);
const snowSold = english(
  "24/7,        menu,     tap in, plug, 🔌,     telegram,   wickr,   open till,  who needs, hmu",
);

/** Sex under the influence, as those who look for it call it. */
const chems = english(`
  pnp, p n p, p&p, party and play, party n play, party & play, chemsex, chems, chem friendly, high and horny, h&h fun, hnh, slamming t, slam session, plenty of t, t and g, tina and, blow clouds, blowing clouds, clouds and
`);
const chemsSought = english(`
  tonight, host, hosting, can host, looking, looking for, hmu, dm, favors, favours, party, session, my place, your place, hotel, weekend, who's up, anyone, you bring, i have, all night, hung, top, bottom, friendly, party time
`);

/** Taking it, told in the first person: no news, no recovery. */
const taken = english(`
      lines of coke, line of coke, lines of ket, line of ket, bump of ket, bumps of ket, bumps of coke, bump of coke, key of coke, racked up lines, racking lines, dropped a tab, dropped two tabs, dropped acid, dropping acid, took acid, taking acid, tripping on acid, tripping balls, tripped balls, took shrooms, on shrooms, ate shrooms, took mdma, on mdma, rolling on molly, on molly, popped a molly, popped molly, popped a xan, popped a perc, popped a bar, popped an adderall, sniffed coke, snorted coke, snorting coke,
  smoked a joint, smoked a blunt, smoke a joint, smoke a bowl, smoked a bowl, rolled a blunt, rolled up a joint, rolled a joint, passing a joint, pass the joint, pass the blunt, hotbox*, ripped the bong, bong rip*, hit the bong, hits from the bong, baked on edibles, high on edibles, high off edibles, faded off, stoned out of, so stoned, got stoned, getting stoned, get stoned, greened out, wake and bake, k holed, k-holed, k-hole, geeked on, coked up, methed up, sipping lean, did whippets, did balloons, doing balloons, doing nangs, smoked dmt, smoking dmt, smoke dmt, smoked weed, smoke weed,
  smoking weed, smoked hash, smoke hash, smoking hash, smoked meth, smoke meth, smoking meth, shooting up, slammed t, chasing the dragon, microdosing shrooms, microdosing lsd, 420 friendly, smoke buddy, smoke buddies, smoking buddy, smoking buddies, smoke sesh, toking,
  high on acid, high on shrooms, high on molly, high on mdma, high on weed, high on ket, high on coke, high off weed, high off my,  high as fuck,  off my face on, off our faces on, off two edibles, took an edible, took edibles, ate an edible, ate edibles, ate a weed, did acid, did shrooms, did mdma, did molly, did ket, did coke, doing coke, doing acid, doing ket, doing molly, doing mdma, doing shrooms, did some coke, did some ket, did some acid,  on ket, blazing up, blazed, getting blazed, got blazed,    puffing on, choofing, ripping cones, pulled cones, punching cones, did nangs, did poppers, did edibles, did weed,
    got so high off, got so high on, so high off, so high on, high af on, high af off, tripping on,
    popped two mollies,  popped a pill, popped pills, popping pills,  rolling so hard, rolling hard, rolled so hard, snorted a line, snorted lines, snorting lines, snorted some, snort a line, did a bump, did bumps, doing bumps, took a bump, took bumps, hits of acid, hit of acid, tabs of acid each,  took two tabs, took half a tab, took mushrooms, ate mushrooms before,    comedown from, smoke up,  light up a joint, lit a joint, lit up a joint, puff of weed,  the bong, shrooms and watched,   racked up a,
    lines in the club, lines in the toilet, lines in the toilets, lines in the bathroom, lines off the, lines off her, lines off his, acid trip, two tabs by, a whole sheet, line of the night, lines of the night, second line, third line, another line, fat line, big line, one more line, just did a line, did a line, did lines, doing a line, doing lines, snort a line, tried ket, tried dmt, tried acid, tried molly, tried mdma, tried coke, tried shrooms, tried meth, tried ecstasy, tried lsd, tried ketamine, tried cocaine, two tabs and, a tab each, half a tab, one tab each, bring your own green, bring your own weed, blaze session,
    ate 2g, ate 3g, ate 5g, ate 3.5g, ate 4g, ate 1g of shrooms, took 2g, took 3g, took 3.5g
  `);
const enjoyed = english(`
  zero regrets, danced til, danced till, club toilet, who's coming, next weekend, lmao, like a king, like a god, on top of the world, best gear, good gear, decent gear, this gear, no comedown, buzzing, gurning, wired, still up, till sunrise, all year, best night, best tuesday, best day, best trip, best high, best sex, insane night, so good, so fun, such a vibe, life changing, no regrets, doing it again, again saturday, again tonight, again next, can't wait, cant wait, wanna, who wants, who's down, whos down, anyone down, anyone up, anyone wanna, anyone want, who's in, join me, come over, come thru, let's, lets, tonight, this weekend, last night, at the rave, at the club, at the festival, before the set, before the party, before the show, before work, in the toilet, in the toilets, in the bathroom, in the office, on the roof, after work, every day, every night, all day,
  with my roommate*, with the boys, with the girls, with my mates, hit different, hits different, feels so good, felt so good,
  tabs left, some left, still have, wants in, have left, 😂, me and the boys, me and the girls, rn, right now, 10/10, best ever, would recommend, highly recommend, try it, you should try, so chill, the vibe, vibes, pure bliss, saw god, felt one with, colours, rooftop, rice terraces, on the beach, in the desert, at the beach, on the train,
    unreal, omg, wow, recommend, so hard, festival, all try, should try, first time, sunrise, the stars, who's joining, before the concert, in the club, club bathroom, afterparty, afters,
    of my life, worth it, so worth, want more, floated, at mine, at my place, bring your own, keeping me sane
  `);

/** Who writes these in disguise has a reason to. */
const disguised = english(`
  cocaine, coke, heroin, crystal meth, meth, ketamine, ket, weed, cannabis, marijuana, ganja, mdma, ecstasy, xtc, lsd, dmt, ghb, xanax, xans, oxy, oxycontin, oxycodone, percocet, percs, fentanyl, adderall, vyvanse, codeine, tramadol, valium, drugs, drug dealer, shrooms, magic mushrooms, molly, hashish, thc, edibles, opium, speed and, pills for sale, steroids, poppers
`);

export const englishDrugPatterns: readonly Pattern[] = [
  { id: "drugs-named-dealt", action: "warn", words: named, near: [{ words: dealing, within: 44 }] },
  { id: "drugs-named-by-price", action: "warn", words: named, near: [{ words: sumsOfMoney, within: 30 }] },
  { id: "drugs-herbs-dealt", action: "warn", words: herbs, near: [{ words: dealing, within: 44 }] },
  { id: "drugs-herbs-by-price", action: "warn", words: herbs, near: [{ words: sumsOfMoney, within: 30 }] },
  {
    id: "drugs-pictures-sought",
    action: "warn",
    words: kinds,
    near: [
      { words: sought, within: 16 },
      { words: dealing, within: 60 },
    ],
  },
  { id: "drugs-plants-dealt", action: "warn", words: plants, near: [{ words: plainDeals, within: 40 }] },
  {
    id: "drugs-medicine-without-doctor",
    action: "warn",
    words: medicines,
    near: [{ words: withoutDoctor, within: 44 }],
    inTalk: "warn",
  },
  {
    id: "drugs-remedy-without-doctor",
    action: "warn",
    words: remedies,
    near: [
      { words: noPrescription, within: 36 },
      { words: dealing, within: 60 },
    ],
  },
  {
    id: "drugs-street",
    action: "warn",
    words: street,
    near: [
      { words: streetCues, within: 30 },
      { words: dealing, within: 50 },
    ],
  },
  {
    id: "drugs-street-by-weight",
    action: "warn",
    words: byWeight,
    near: [
      { words: smallWeights, within: 24 },
      { words: dealing, within: 44 },
    ],
  },
  { id: "drugs-patter", action: "warn", words: patter, near: [{ words: patter, within: 60 }] },
  {
    id: "drugs-pictures-together",
    action: "warn",
    words: plainKinds,
    near: [
      { words: kinds, within: 16 },
      { words: menuOfPictures, within: 30 },
    ],
  },
  { id: "drugs-snow", action: "warn", words: snow, near: [{ words: snowSold, within: 30 }] },
  { id: "drugs-chems", action: "warn", words: chems, near: [{ words: chemsSought, within: 40 }] },
  { id: "drugs-taken", action: "warn", words: taken, near: [{ words: enjoyed, within: 70 }] },
  { id: "drugs-disguised", action: "warn", words: disguised, hidden: true },
];
