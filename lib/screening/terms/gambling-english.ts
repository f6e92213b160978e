import { list, type Pattern, type Words } from "@/lib/screening/pattern";
import { dealing, reach, sumsOfMoney } from "@/lib/screening/terms/dealing-english";

const english = (words: string): Words => ({ en: list(words), zh: [] });

/** Places to gamble, and games that are only played for money. */
const houses = english(`
  online casino*, casino online, casino bonus*, casino sign up, casino link*, casino site*, casino app*, casino platform*, casino agent*, casino chips, casino credit, casino vip, casino royale online, crypto casino*, bitcoin casino*, live casino*, mobile casino, social casino, sweeps casino, sweepstakes casino*, sweeps coins, riversweeps, vegas x, fish table*, fish game*, game vault, juwa, juwa777, orion stars, fire kirin, ultra panda, vblink, panda master, milky way 777, cash machine 777,
  online slots, slots online, slot site*, slots app, slot game*, pokies, hot slots, slot tips, live baccarat, baccarat, bjl, live roulette, online roulette, online blackjack, sic bo, sicbo, dragon tiger, video poker, plinko, mines game, aviator signal*, aviator predictor, aviator bot, crash game*, crash bot, coinflip betting, case battles, colour prediction, color prediction, colour trading, color trading, wingo, hash game*, hash lottery, satta, satta matka, satta king, matka, teen patti cash, andar bahar, rummy cash, cricket id, betting id, ipl betting, cockfight betting, online sabong, e-sabong,
  mahjong for money, mahjong for cash, money mahjong, poker club*, poker for cash, poker for money, poker cash, cash poker, online poker, poker online, pppoker, pokerbros, clubgg, ggpoker, nlh, plo, nl hold'em, no limit hold'em, no limit holdem, cash game, cash games, junket*, rolling chip*, vip gaming room, bc platform, ag platform, white label casino, igaming, pogo hiring, betting platform*, betting site*, betting app*, betting exchange, betting account*, sportsbook*, sports book, sports betting, sport betting, football betting, soccer betting, esports betting, e-sports betting, live betting, skins betting, skin betting, skin gambling, cs betting,
  csgo betting, dice site*, mark six tips, 4d numbers, toto numbers, pick 3 numbers, powerball numbers, lotto numbers, winning numbers, lottery numbers,  super bowl squares, football squares, betting pool, racing tips, horse tips, greyhound tips, bingo for cash, online bingo, cash bingo, bet365, 1xbet, stake.com, roobet, rollbit, bc.game, duelbits, cloudbet, fortunejack, betfair, ladbrokes, unibet, bwin, betway, melbet, mostbet, 22bet, parimatch, dafabet, w88, fun88, 188bet, sbobet, bk8, 918kiss, mega888, pussy888, xe88, joker123, draftkings, fanduel, prizepicks, betmgm, bovada, ignition poker, betonline, mybookie,
  4d lucky number*, 4d number*, lucky numbers for, numbers for saturday, numbers for sunday, numbers for wednesday, 4d forecast*, lottery prediction*, 4d prediction*, 4d lottery, toto prediction*, magnum 4d, 4d number*, guaranteed number*, lucky number service*, matka guess*, satta number*, jodi number*, ipl tips, toss tips, toss prediction*, session tips, match prediction*, cricket prediction*, cricket betting, cockfight*, roulette bot, martingale bot, casino bot, betting bot, slots bot, baccarat bot, baccarat strategy group, bonus bets, sportsbet, pokie room*, poker home game, villa poker, card game for cash, cards for money, play cards for money, big two for money, mahjong stakes, mahjong 50, proxy betting, betting agent*, online gaming agent*, gaming agents, sportsbook agent*, agents for our, payment agents, sweet bonanza, gates of olympus, crazy time, lightning roulette, mega wheel, book of ra, starburst slots,
    toss fixer*, match fixer*, session fixer*,   mahjong parlour stakes, lottery master,  baccarat table*, poker stakes, blackjack table*, blackjack live, placing bets for, place bets for, betting for us,  sports arbitrage, cards for cash,
    4d tips, toto tips, number tips, mark six numbers, magnum tips, lottery tips, lottery forecast*, keno tips, powerball tips, pick 3 tips,
    bet 10 get, bet 5 get, bet £10 get, bet £5 get, bet $10 get, bet $5 get, bet 20 get, bet 1 get
  `);
const joining = english(`
  my master, hit 3 times, forecast, join, join us, join me, join my, join our, sign up, signup, sign-up, sign ups, register, registration, open an account, new account*, new player*, new member*, vip, vip room, private group, my code, use code, promo code, with code, code gives, referral*, refer a friend, refer friends, ref link, my link, affiliate*, invite code, telegram, tg, whatsapp, wechat, dm, dm me, dm for, inbox, message me, ask for, in bio, tap my profile, link in, my number, get number, number in,
  english speaking table, for the address, for address, seats open, seat open, seats left, seats available, need players, looking for players, players wanted, players needed, deal me in, tables open, tables tonight, agents, agent, agent*, partners, overseas partners, % share, revenue share, dealers wanted, croupiers wanted, hiring, promoters, manila office, cambodia office, 24/7, 24x7, recommend, know a good, know any, any good, one that pays, that pays, which site, show you which, mine got, works in china, works with vpn, vpn friendly, works here, accepts players, no kyc, no verification, no id, with us, with me, follow me, follow my, signals,
  hack, predictor, bot, my system, got a system, a system, i'll play for you, play for you, open your name, in their name, in your name, rent your account, rent account*, accounts for rent, i pay, settle on, settle up, venmo, cash app, zelle, a box, per box, a square, who wants in, refund, trusted, agent id, minimum deposit,
  pay after, guaranteed,   my wechat, via my,  refunded, first loss, the bot, still takes, takes players, vpn no problem, send you the, i'll send you, ill send you, live stream, salary, no experience, earn,
     advance payment,  hits last month,  come tonight,  airport pickup, investors,  apk,   paid daily,
    selling, for sale, buying, verified, paying, pays, need credit, free match, open 24h, msg,  housing included, customer service, commission, settlement, refer and earn, daily earning, earning,
    ref code, referral code, bonus code, new customer*, free bets
  `);

/** Games that are also an evening, a journey, a trick with cards. */
const games = english(`
  casino, casinos, slots, sloots, slot machine*, pokies, poker, poker night, poker game, poker table, poker room, roulette, blackjack, black jack, craps, baccarat, hold'em, holdem, texas hold em, omaha, home game, home games, private game, dice game, dice games, dice, spins, jackpot, jackpots, keno, bingo, scratch cards, lottery, lotto, sweeps, sweepstakes, aviator, crash, mines, coinflip, rummy, teen patti, mahjong, majiang, cockfight*, sabong, horse racing, greyhounds, world cup bets, 🎰, 🎲, 🃏, betting, bets, csgo skins, cs2 skins, csgo, big small, numbers game, pick 3, pick 4, super bowl
`);
/** Said of games by those who play for money. */
const money = english(`
  deposit, deposits, deposit*, first deposit, first top up, min deposit, minimum deposit, no deposit, reload bonus, load 20, welcome bonus, bonus, bonuses, free chips, free chip, free credit*, free play, freeplay, free spins, free bet, free bets, free coins, free case, free to gamble, get 60, rebate*, cashback, cash back, rakeback, commission daily, min bet, minimum bet, max bet, table limits, low limits, high limits, high roller*, highroller*, high stakes, wager*, no wager, wagering, real money, real cash, for cash, for money, for real money, real dealer*, live dealer*, real prizes, win cash, win real, winnings, win big, big wins,
  cash out, cashout, cash outs, cashouts, instant cashout, instant withdraw*, withdraw*, payout*, pays out, still pays, paying out, pays instantly, pays same day, paying hot, paying right now, actually pay, actually pays, hot right now, usdt, crypto, buy in, buy-in, buyin, buy ins, blinds, rake, raked, straddle, rebuy, cash game, 1/2, 1/3, 2/5, 5/10, 25c/50c, credit line, takes credit, on credit, chips available, comped, free suite, free hotel, hotel suite if, 🎁 on, real 💰, 💰 in, go halves, halves on, heads up for, we settle, and settle, settle on, to sit down, pound stake, gamble, gambling bot, 100% sure, 100% win, guaranteed win*, sure win, double your, triple your, daily profit, % daily, split profits, split the profit*, 50 a day,
  pay after you win, first loss refunded, loss refunded, revenue share, every player who loses, turned 50, into 3, 400, martingale, jackpot alert, no investment, 45%, live stream,
    stakes, 50/100 stakes, doubled, hold the pot, the pot, third deposit, another deposit, up 12k,
    5/5, 10/20, 2/4, 1/1, 5/5 nl, nl, table stakes
  `);

/** What those who sell tips call them. */
const tips = english(`
  parlay*, leg parlay, same game parlay, bet slip*, betting slip*, winning slips, slips in, prop bets, player props, bookie*, bookmaker*, vip picks, my picks, free picks, paid picks, expert picks, picks daily, daily picks, picks tonight, today's picks, todays picks, tonight's picks, tonights picks, banker picks, banker pick, banker tip*, banker of the day, whale play, lock of the day, lock of the week, lock of the night, my lock, locks of, capper*, handicapper*, tipster*, vip tips, betting tips,         sure tips, 
  fixed match*, fixed game*, fixed odds, rigged match*, correct score*, ht/ft, sure odds, 2 odds, 3 odds, 5 odds, 10 odds, daily odds, odds daily, over 2.5, btts, asian handicap*, accumulator*, acca, accas, bet builder, rollover bet*, sure bet*, arbitrage bet*, arb bets, matched betting, value bets, moneyline,      5u, 10u, single jodi, jodi, matka tips, fix number*, horse in the, in the fourth race, in the third race, nap of the day,
    bookie, good bookie, a bookie, sports bookie, credit bookie, pay per head, baccarat tips, roulette tips, slot tips, blackjack tips, poker tips for money, vip football, bet tips, nba tips, vip basketball,
    bookie
  `);
/** Tips that are also a coach's. */
const sportTips = english(
  "football tips, soccer tips, tennis tips, basketball tips, racing tips, horse tips, cricket tips, rugby tips, baseball tips, nfl tips, 2 units, 3 units, 4 units, 5 units, 10 units, units on,  picks, predictions, predicts, ",
);
const betting = english(
  "bet, bets, betting, bettors, punters, odds, win rate, hit rate, fixed, sure odds, banker*, vip, lock, locks, parlay*, acca*, accumulator*, per tip, per pick, % win, stake, stakes, spread, spreads, moneyline, roi, wins in a row, slip, slips, won last, out of the last, of the last, undefeated, guaranteed win*, 100% sure, nba model, nfl model, mlb model, ufc model, epl model, my model, sports model, record this",
);
const tipping = english(`
  join, join the, join my, join our, vip, my vip, vip group, vip channel, premium, premium group, premium channel, paid group, private group, tips group, the group, telegram, tg, tele, t.g., discord, whatsapp, channel, subscribe, subscription, a month, monthly, weekly, a week, per tip, per pick, per match, per month, pay after, first pay, pay first, pay to, pay 20, half now, first one free, free slip, slip free, first tip free, free trial, hit rate, win rate, winning rate, % win, last 9, last 10, last 12, last season, of my last, out of the last, undefeated, in a row, straight wins, units up, up 20 units, profit, profits, in profit, roi, guaranteed, 100% sure, 100 percent, no loss,
  never lost, hits again, just hit, hit again, hammer it, tail me, tail it, tail this, tail my, tailing, fade me, ride with me, follow my, bet with me, follow me, dm me, dm for, dms, dm, inbox, message me, hmu, hit me up, ask me for, ask for, in bio, add me, wechat, get number, for the rest, rest of the card, full card, tonight's card, today's card, whole card, who's riding, wanna split, split a, takes credit, on credit, mine got, got shut down, got limited, gets you, a tenner, a fiver, certainty, in the stable, paid my rent, paid the rent, every saturday, every day, venmo, tonight's accumulator, money back,
    need credit, looking for, need a, anyone know, gives credit, on credit, high limits, high limit, no limits, pays in, usdt, every week, betting nfl, betting the, split the winnings, split winnings, split profits, you bet, the pattern, i teach you, who's got, whos got, who has, know a good, good bookie, any good, recommend, tail or fade, or fade, legs, odds today, come in today
  `);

/** Money won, lost and staked by those who go on. */
const staking = english(`
  go halves, halves on, who wants to go, session online, session tonight, feeling it tonight, feeling lucky tonight, down 8k, down 5k, up 5k, up 2k, up 3k, up 10k, turned 50 into, turned 20 into, turned 100 into, turned 200 into, into 2k, into 5k, made 3k, made 5k, made 3,000, made 2,000, won 2k, won 5k, won 3k, won big last night, chase it back, win it back, winning it back, one more session, one more deposit, stake me, back me for, all in tonight, degen*, who's playing tonight, whos playing tonight, anyone betting, who else is betting, who's betting, bet tonight, put my rent, put my whole, my whole paycheck, my whole salary, half my salary, cashed out,
  turned 10 into, turned 30 into, turned 500 into, turned 1000 into, in one evening, in one night, in one spin, in a night, won 12k, hit 12k, hit 5k, hit 10k, hit 3k, hit 20k, hit a jackpot, use my link, with my link, lost 5k, lost 10k, lost 3k, lost 2k, lost 8k, lost 20k, lost my rent, win it all back, one last spin, one last deposit, double or nothing tonight, i'm due, we're due, hot streak, heater, on a heater
`);
const staked = english(`
  blackjack, baccarat, roulette, slots, pokies, poker, online casino, casino, casino site, parlay*, sportsbook*, betting, bets, sports bets, online slots, craps, plinko, stake.com, bet365, poker app, poker site, 🎰, 🎲, fish game, acca
`);

/** Bets between whoever writes and those who read. */
const book = english(`
  taking bets, i take bets, take your bets, bets are open, bets open, place your bets, the book is open, taking action on, give you odds, giving odds, odds on request, settle in cash, dm your bets, dm bets, send your bets, who wants to bet, wanna bet on, anyone want to bet, run numbers, two bucks a pick, dollars a pick,
    where can i bet, where to bet, can i bet on, site to bet, app to bet on, bet on the ufc, bet on the fight, bet on the game, bet on the match, put a grand on, put a bet on for me, place bets for,
     bet with me on, i hold the pot, hold the pot, winner takes the pot, bookie's contact, bookie contact, bookie number, bookie's number,
    let's bet on, lets bet on, loser pays me,   loser sends, loser transfers, winner gets, winner takes all, bet me,
    loser pays
  `);

/** Who writes these in disguise has a reason to. */
const disguised = english(`
  casino, casinos, gambling, gamble, betting, bets, sportsbook, slots, slot machines, poker, baccarat, roulette, blackjack, jackpot, jackpots, pokies, bookie, parlay, fixed matches, lottery numbers, crypto casino
`);

export const englishGamblingPatterns: readonly Pattern[] = [
  {
    id: "gambling-house-joined",
    action: "warn",
    words: houses,
    near: [{ words: joining, within: 50 }],
    inTalk: "warn",
  },
  {
    id: "gambling-house-for-money",
    action: "warn",
    words: houses,
    near: [{ words: money, within: 50 }],
    inTalk: "warn",
  },
  { id: "gambling-game-for-money", action: "warn", words: games, near: [{ words: money, within: 50 }] },
  {
    id: "gambling-game-by-price",
    action: "warn",
    words: houses,
    near: [
      { words: sumsOfMoney, within: 40 },
      { words: reach, within: 60 },
    ],
  },
  { id: "gambling-tips-sold", action: "warn", words: tips, near: [{ words: tipping, within: 50 }] },
  {
    id: "gambling-sport-tips-sold",
    action: "warn",
    words: sportTips,
    near: [
      { words: betting, within: 30 },
      { words: tipping, within: 60 },
    ],
  },
  { id: "gambling-staked", action: "warn", words: staked, near: [{ words: staking, within: 50 }] },
  {
    id: "gambling-bets-taken",
    action: "warn",
    words: book,
    near: [{ words: dealing, within: 60 }],
  },
  { id: "gambling-disguised", action: "warn", words: disguised, hidden: true },
];
