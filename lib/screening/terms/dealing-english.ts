import { list, type Words } from "@/lib/screening/pattern";
import { contact } from "@/lib/screening/terms/common";
import { deals } from "@/lib/screening/terms/dealing-chinese";

/** Ways in English to be found and to be paid that say nothing by themselves: only beside what has few other meanings. */
export const reach: Words = {
  en: [
    ...contact.en,
    ...list(`
      my profile,  in profile, link in profile, tap my profile, bio, in bio, my bio, my page, linktree, beacons page, allmylinks, all my links, invite, invite in, invite link, for invite, discord, server, kik, snap, snapchat, insta, 
        threema, jabber, session id, simplex, keybase, matrix id, proton, protonmail, qq, vx, wx, line app,  kakaotalk, viber, zalo, w chat, we chat, t.g., tele, teleg, telegr*, @ on, search for, ask for, ask me, ask about, 
      text, text for, text or, by text, texts only, call me, call now, call or, give me a call, ring me, pms, pm, pm me, dm, dms, hit the dm, hit my dms, hit the inbox, inbox, inbox me, lmk, let me know, come thru, come through, pull up, swipe up, scan the code, scan my code, qr code,
      privately, in private, private message, message me, message for, drop your, leave your, comment below, comment for, comment interested, comment your, reply here, for the address, for address, for location, for details, more details, for info, more info, for the number, my number, the number, for catalogue, for the catalogue, for catalog,
      venmo, cash app, cashapp, paypal, zelle, revolut, alipay, wechat pay, wechat, gift card*, giftcard*, crypto, btc, bitcoin, xmr, monero, usdt, tether, escrow, cash only, cash payment, cash or, cash in hand, deposit required, half upfront, upfront, serious buyers, serious only, serious inquiries, serious people, serious men, no time wasters, no timewasters, time wasters
    `),
  ],
  zh: contact.zh,
};

/** What people say in English who give, take and pay: only beside what has few other meanings. */
export const dealing: Words = {
  en: [
    ...reach.en,
    ...list(`
      sell*, sold, resell*, for sale, 4 sale, 4sale, on sale, up for grabs, buy, buyers, buying, purchase, wtb, wts, paying, good money, will pay, offer*, available, avail, avails, menu, the list, full list, price list, prices, price, pricing, rates, rate card, cheap, cheapest, deals,  discount*, % off, bundle*, half price, bogo, buy one,
        trading, swap*,  new drop,     restock*, back in stock, in stock,  stocked, fresh batch,  batch, new batch, just landed,  re up, reup, vendor*, supplier*,    plug, plugs,  
      deliver*, ship*, posted, post anywhere, can post, mailed, courier, drop off, dead drop, pickup, pick up, meet up*, meetup*,   worldwide, nationwide, any city, discreet*, stealth*, no questions, wholesale, bulk, bulk only, min order, minimum order, moq, first order,   preorder,
      looking for, looking to, wanted, who has, who's got, whos got, who got, who sells, who's selling, who can get, know a guy, know someone, know anyone, anyone know, anyone got, anyone have, anyone selling, anyone need, anyone want, anybody got, anybody have, hook me up, sort me out, sort you out, where to get, where can i get, where can i find, where to find, where do i find, where's the best, tryna, score, to score, cop some,
      need some, got some, have some, i have, i've got, we have, we got, got plenty, plenty of, some to spare, leftover*, left over,      samples, free sample,  lab tested, tested, not pressed, real ones,  trusted, vouch*,   verified, top quality, best quality,  grade a, pure, uncut,
       per g, per gram, a gram, a pop, a piece, a pill, a tab, a bag, a box, a bottle, a strip, a pack, tonight, all night, open late, 24/7, 24x7, all weekend, till late, until late, same day, same-day, around the clock, expats only, expat friendly, students get, uni students, can drop, will drop, postage included, inc postage, shipping included, free postage, capsule form, microdose pack*, who can get, cash ready, who need, who needs, need more, want more, real pharm, minimum, msg me, hmu, fresh drop, drop tonight, to order, order now, order here, new stock, full stock, trade for, will trade, who wants to trade, meet only, meets only, cash meets, fresh in, just in, fresh stock, proper strong, strong stuff, good stuff, join my, join our, join before, join for, join us, private channel, private group, my channel, vip group, vip channel, members only, paid group, subscribe, sub to, unlock*, lifetime, full access, download, one payment, out now, out tonight, out at midnight, dealer, dealers in, reliable, no id, without id, without verification, no kyc, no rx, no script, no prescription, without a prescription
    `),
  ],
  zh: [...contact.zh, ...deals.filter((word) => word.length > 1)],
  sums: "prices",
};

/** Any sum of money. */
export const sumsOfMoney: Words = { en: [], zh: [], sums: "prices" };

/** Weights in which a gram matters. */
export const smallWeights: Words = { en: [], zh: [], sums: "weights" };
