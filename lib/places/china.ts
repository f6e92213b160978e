/**
 * Cities of China: id|importance|English|Chinese|pinyin|other names. The id is the city's code of GB/T 2260 (its prefecture, or for a few
 * well-known smaller ones their county), of which the first two digits are the province. Importance is 1 (known everywhere) to 3.
 * An id stays what it is for ever: notes name places by it.
 */
export const china = `
CN
110000|1|Beijing|北京|bei jing|Peking
120000|2|Tianjin|天津|tian jin|Tientsin
130100|2|Shijiazhuang|石家庄|shi jia zhuang
130200|3|Tangshan|唐山|tang shan
130300|2|Qinhuangdao|秦皇岛|qin huang dao
130304|3|Beidaihe|北戴河|bei dai he
130400|3|Handan|邯郸|han dan
130500|3|Xingtai|邢台|xing tai
130600|3|Baoding|保定|bao ding
130700|3|Zhangjiakou|张家口|zhang jia kou
130730|3|Chongli|崇礼|chong li
130800|3|Chengde|承德|cheng de
130900|3|Cangzhou|沧州|cang zhou
131000|3|Langfang|廊坊|lang fang
131100|3|Hengshui|衡水|heng shui
140100|2|Taiyuan|太原|tai yuan
140200|3|Datong|大同|da tong
140300|3|Yangquan|阳泉|yang quan
140400|3|Changzhi|长治|chang zhi
140500|3|Jincheng|晋城|jin cheng
140600|3|Shuozhou|朔州|shuo zhou
140700|3|Jinzhong|晋中|jin zhong
140728|3|Pingyao|平遥|ping yao
140800|3|Yuncheng|运城|yun cheng
140900|3|Xinzhou|忻州|xin zhou
141000|3|Linfen|临汾|lin fen
141100|3|Lüliang|吕梁|lü liang|Lvliang,Lyuliang
150100|2|Hohhot|呼和浩特|hu he hao te
150200|3|Baotou|包头|bao tou
150300|3|Wuhai|乌海|wu hai
150400|3|Chifeng|赤峰|chi feng
150500|3|Tongliao|通辽|tong liao
150600|2|Ordos|鄂尔多斯|e er duo si
150700|2|Hulunbuir|呼伦贝尔|hu lun bei er
150782|3|Manzhouli|满洲里|man zhou li|Manchuria
150800|3|Bayannur|巴彦淖尔|ba yan nao er
150900|3|Ulanqab|乌兰察布|wu lan cha bu
152200|3|Hinggan|兴安|xing an
152500|3|Xilingol|锡林郭勒|xi lin guo le
152900|3|Alxa|阿拉善|a la shan
210100|2|Shenyang|沈阳|shen yang
210200|2|Dalian|大连|da lian|Dalien
210300|3|Anshan|鞍山|an shan
210400|3|Fushun|抚顺|fu shun
210500|3|Benxi|本溪|ben xi
210600|3|Dandong|丹东|dan dong
210700|3|Jinzhou|锦州|jin zhou
210800|3|Yingkou|营口|ying kou
210900|3|Fuxin|阜新|fu xin
211000|3|Liaoyang|辽阳|liao yang
211100|3|Panjin|盘锦|pan jin
211200|3|Tieling|铁岭|tie ling
211300|3|Chaoyang|朝阳|chao yang
211400|3|Huludao|葫芦岛|hu lu dao
220100|2|Changchun|长春|chang chun
220200|3|Jilin|吉林|ji lin
220300|3|Siping|四平|si ping
220400|3|Liaoyuan|辽源|liao yuan
220500|3|Tonghua|通化|tong hua
220600|3|Baishan|白山|bai shan
220700|3|Songyuan|松原|song yuan
220800|3|Baicheng|白城|bai cheng
222400|2|Yanbian|延边|yan bian
222401|3|Yanji|延吉|yan ji
230100|2|Harbin|哈尔滨|ha er bin
230183|3|Yabuli|亚布力|ya bu li|尚志,Shangzhi
230200|3|Qiqihar|齐齐哈尔|qi qi ha er
230300|3|Jixi|鸡西|ji xi
230400|3|Hegang|鹤岗|he gang
230500|3|Shuangyashan|双鸭山|shuang ya shan
230600|3|Daqing|大庆|da qing
230700|3|Yichun|伊春|yi chun
230800|3|Jiamusi|佳木斯|jia mu si
230900|3|Qitaihe|七台河|qi tai he
231000|3|Mudanjiang|牡丹江|mu dan jiang
231100|3|Heihe|黑河|hei he
231200|3|Suihua|绥化|sui hua
232700|3|Daxinganling|大兴安岭|da xing an ling
232722|3|Mohe|漠河|mo he
310000|1|Shanghai|上海|shang hai
320100|2|Nanjing|南京|nan jing
320200|2|Wuxi|无锡|wu xi
320282|3|Yixing|宜兴|yi xing
320300|2|Xuzhou|徐州|xu zhou
320400|2|Changzhou|常州|chang zhou
320500|2|Suzhou|苏州|su zhou
320581|3|Changshu|常熟|chang shu
320582|3|Zhangjiagang|张家港|zhang jia gang
320583|3|Kunshan|昆山|kun shan
320600|2|Nantong|南通|nan tong
320700|3|Lianyungang|连云港|lian yun gang
320800|3|Huai'an|淮安|huai an
320900|3|Yancheng|盐城|yan cheng
321000|2|Yangzhou|扬州|yang zhou
321100|3|Zhenjiang|镇江|zhen jiang
321200|3|Taizhou|泰州|tai zhou
321300|3|Suqian|宿迁|su qian
330100|1|Hangzhou|杭州|hang zhou
330200|2|Ningbo|宁波|ning bo
330300|2|Wenzhou|温州|wen zhou
330400|2|Jiaxing|嘉兴|jia xing
330483|3|Wuzhen|乌镇|wu zhen|桐乡,Tongxiang
330500|3|Huzhou|湖州|hu zhou
330521|3|Moganshan|莫干山|mo gan shan|德清,Deqing
330600|2|Shaoxing|绍兴|shao xing
330700|3|Jinhua|金华|jin hua
330782|3|Yiwu|义乌|yi wu
330800|3|Quzhou|衢州|qu zhou
330900|2|Zhoushan|舟山|zhou shan
331000|3|Taizhou|台州|tai zhou
331100|3|Lishui|丽水|li shui
340100|2|Hefei|合肥|he fei
340200|3|Wuhu|芜湖|wu hu
340300|3|Bengbu|蚌埠|beng bu
340400|3|Huainan|淮南|huai nan
340500|3|Ma'anshan|马鞍山|ma an shan
340600|3|Huaibei|淮北|huai bei
340700|3|Tongling|铜陵|tong ling
340800|3|Anqing|安庆|an qing
341000|2|Huangshan|黄山|huang shan
341100|3|Chuzhou|滁州|chu zhou
341200|3|Fuyang|阜阳|fu yang
341300|3|Suzhou|宿州|su zhou
341500|3|Lu'an|六安|lu an
341600|3|Bozhou|亳州|bo zhou
341700|3|Chizhou|池州|chi zhou
341800|3|Xuancheng|宣城|xuan cheng
350100|2|Fuzhou|福州|fu zhou
350200|2|Xiamen|厦门|xia men|Amoy
350300|3|Putian|莆田|pu tian
350400|3|Sanming|三明|san ming
350500|2|Quanzhou|泉州|quan zhou
350600|3|Zhangzhou|漳州|zhang zhou
350700|3|Nanping|南平|nan ping
350781|3|Wuyishan|武夷山|wu yi shan
350800|3|Longyan|龙岩|long yan
350900|3|Ningde|宁德|ning de
360100|2|Nanchang|南昌|nan chang
360200|2|Jingdezhen|景德镇|jing de zhen
360300|3|Pingxiang|萍乡|ping xiang
360400|3|Jiujiang|九江|jiu jiang
360430|3|Lushan|庐山|lu shan
360500|3|Xinyu|新余|xin yu
360600|3|Yingtan|鹰潭|ying tan
360700|3|Ganzhou|赣州|gan zhou
360800|3|Ji'an|吉安|ji an
360900|3|Yichun|宜春|yi chun
361000|3|Fuzhou|抚州|fu zhou
361100|3|Shangrao|上饶|shang rao
361130|3|Wuyuan|婺源|wu yuan
370100|2|Jinan|济南|ji nan
370200|2|Qingdao|青岛|qing dao
370300|2|Zibo|淄博|zi bo
370400|3|Zaozhuang|枣庄|zao zhuang
370500|3|Dongying|东营|dong ying
370600|2|Yantai|烟台|yan tai
370700|3|Weifang|潍坊|wei fang
370800|3|Jining|济宁|ji ning
370900|3|Tai'an|泰安|tai an
371000|2|Weihai|威海|wei hai
371100|3|Rizhao|日照|ri zhao
371300|3|Linyi|临沂|lin yi
371400|3|Dezhou|德州|de zhou
371500|3|Liaocheng|聊城|liao cheng
371600|3|Binzhou|滨州|bin zhou
371700|3|Heze|菏泽|he ze
410100|2|Zhengzhou|郑州|zheng zhou
410200|2|Kaifeng|开封|kai feng
410300|2|Luoyang|洛阳|luo yang
410400|3|Pingdingshan|平顶山|ping ding shan
410500|3|Anyang|安阳|an yang
410600|3|Hebi|鹤壁|he bi
410700|3|Xinxiang|新乡|xin xiang
410800|3|Jiaozuo|焦作|jiao zuo
410900|3|Puyang|濮阳|pu yang
411000|3|Xuchang|许昌|xu chang
411100|3|Luohe|漯河|luo he
411200|3|Sanmenxia|三门峡|san men xia
411300|3|Nanyang|南阳|nan yang
411400|3|Shangqiu|商丘|shang qiu
411500|3|Xinyang|信阳|xin yang
411600|3|Zhoukou|周口|zhou kou
411700|3|Zhumadian|驻马店|zhu ma dian
420100|2|Wuhan|武汉|wu han
420200|3|Huangshi|黄石|huang shi
420300|3|Shiyan|十堰|shi yan
420500|2|Yichang|宜昌|yi chang
420600|3|Xiangyang|襄阳|xiang yang
420700|3|Ezhou|鄂州|e zhou
420800|3|Jingmen|荆门|jing men
420900|3|Xiaogan|孝感|xiao gan
421000|3|Jingzhou|荆州|jing zhou
421100|3|Huanggang|黄冈|huang gang
421200|3|Xianning|咸宁|xian ning
421300|3|Suizhou|随州|sui zhou
422800|3|Enshi|恩施|en shi
429005|3|Qianjiang|潜江|qian jiang
429021|3|Shennongjia|神农架|shen nong jia
430100|2|Changsha|长沙|chang sha
430200|3|Zhuzhou|株洲|zhu zhou
430300|3|Xiangtan|湘潭|xiang tan
430400|3|Hengyang|衡阳|heng yang
430500|3|Shaoyang|邵阳|shao yang
430600|3|Yueyang|岳阳|yue yang
430700|3|Changde|常德|chang de
430800|2|Zhangjiajie|张家界|zhang jia jie
430900|3|Yiyang|益阳|yi yang
431000|3|Chenzhou|郴州|chen zhou
431100|3|Yongzhou|永州|yong zhou
431200|3|Huaihua|怀化|huai hua
431300|3|Loudi|娄底|lou di
433100|3|Xiangxi|湘西|xiang xi
433123|3|Fenghuang|凤凰|feng huang
440100|1|Guangzhou|广州|guang zhou|Canton
440200|3|Shaoguan|韶关|shao guan
440300|1|Shenzhen|深圳|shen zhen|Shumchun
440400|2|Zhuhai|珠海|zhu hai
440500|2|Shantou|汕头|shan tou
440600|2|Foshan|佛山|fo shan
440700|3|Jiangmen|江门|jiang men
440800|3|Zhanjiang|湛江|zhan jiang
440900|3|Maoming|茂名|mao ming
441200|3|Zhaoqing|肇庆|zhao qing
441300|2|Huizhou|惠州|hui zhou
441400|3|Meizhou|梅州|mei zhou
441500|3|Shanwei|汕尾|shan wei
441600|3|Heyuan|河源|he yuan
441700|3|Yangjiang|阳江|yang jiang
441800|3|Qingyuan|清远|qing yuan
441900|2|Dongguan|东莞|dong guan
442000|3|Zhongshan|中山|zhong shan
445100|2|Chaozhou|潮州|chao zhou
445200|3|Jieyang|揭阳|jie yang
445300|3|Yunfu|云浮|yun fu
450100|2|Nanning|南宁|nan ning
450200|3|Liuzhou|柳州|liu zhou
450300|2|Guilin|桂林|gui lin|Kweilin
450321|3|Yangshuo|阳朔|yang shuo
450400|3|Wuzhou|梧州|wu zhou
450500|2|Beihai|北海|bei hai
450600|3|Fangchenggang|防城港|fang cheng gang
450700|3|Qinzhou|钦州|qin zhou
450800|3|Guigang|贵港|gui gang
450900|3|Yulin|玉林|yu lin
451000|3|Baise|百色|bai se
451100|3|Hezhou|贺州|he zhou
451200|3|Hechi|河池|he chi
451300|3|Laibin|来宾|lai bin
451400|3|Chongzuo|崇左|chong zuo
460100|2|Haikou|海口|hai kou
460200|2|Sanya|三亚|san ya
460300|3|Sansha|三沙|san sha
460400|3|Danzhou|儋州|dan zhou
469002|3|Qionghai|琼海|qiong hai|博鳌,Boao
469006|3|Wanning|万宁|wan ning
469028|3|Lingshui|陵水|ling shui
500000|1|Chongqing|重庆|chong qing|Chungking
510100|1|Chengdu|成都|cheng du
510181|3|Dujiangyan|都江堰|du jiang yan
510300|3|Zigong|自贡|zi gong
510400|3|Panzhihua|攀枝花|pan zhi hua
510500|3|Luzhou|泸州|lu zhou
510600|3|Deyang|德阳|de yang
510700|3|Mianyang|绵阳|mian yang
510800|3|Guangyuan|广元|guang yuan
510900|3|Suining|遂宁|sui ning
511000|3|Neijiang|内江|nei jiang
511100|2|Leshan|乐山|le shan
511300|3|Nanchong|南充|nan chong
511400|3|Meishan|眉山|mei shan
511500|3|Yibin|宜宾|yi bin
511600|3|Guang'an|广安|guang an
511700|3|Dazhou|达州|da zhou
511800|3|Ya'an|雅安|ya an
511900|3|Bazhong|巴中|ba zhong
512000|3|Ziyang|资阳|zi yang
513200|2|Aba|阿坝|a ba
513225|3|Jiuzhaigou|九寨沟|jiu zhai gou
513300|2|Garzê|甘孜|gan zi|Garze
513400|3|Liangshan|凉山|liang shan
520100|2|Guiyang|贵阳|gui yang
520200|3|Liupanshui|六盘水|liu pan shui
520300|3|Zunyi|遵义|zun yi
520400|3|Anshun|安顺|an shun
520500|3|Bijie|毕节|bi jie
520600|3|Tongren|铜仁|tong ren
522300|3|Qianxinan|黔西南|qian xi nan
522600|3|Qiandongnan|黔东南|qian dong nan
522700|3|Qiannan|黔南|qian nan
530100|2|Kunming|昆明|kun ming
530300|3|Qujing|曲靖|qu jing
530400|3|Yuxi|玉溪|yu xi
530500|3|Baoshan|保山|bao shan
530581|3|Tengchong|腾冲|teng chong
530600|3|Zhaotong|昭通|zhao tong
530700|2|Lijiang|丽江|li jiang
530800|3|Pu'er|普洱|pu er
530900|3|Lincang|临沧|lin cang
532300|3|Chuxiong|楚雄|chu xiong
532500|3|Honghe|红河|hong he
532600|3|Wenshan|文山|wen shan
532800|2|Xishuangbanna|西双版纳|xi shuang ban na
532900|2|Dali|大理|da li
533100|3|Dehong|德宏|de hong
533300|3|Nujiang|怒江|nu jiang
533400|2|Diqing|迪庆|di qing
533401|2|Shangri-La|香格里拉|xiang ge li la|Zhongdian
540100|2|Lhasa|拉萨|la sa
540200|3|Shigatse|日喀则|ri ka ze
540300|3|Qamdo|昌都|chang du|Changdu,Chamdo
540400|3|Nyingchi|林芝|lin zhi
540500|3|Shannan|山南|shan nan
540600|3|Nagqu|那曲|na qu
542500|3|Ngari|阿里|a li
610100|2|Xi'an|西安|xi an
610200|3|Tongchuan|铜川|tong chuan
610300|3|Baoji|宝鸡|bao ji
610400|3|Xianyang|咸阳|xian yang
610500|3|Weinan|渭南|wei nan
610600|3|Yan'an|延安|yan an
610700|3|Hanzhong|汉中|han zhong
610800|3|Yulin|榆林|yu lin
610900|3|Ankang|安康|an kang
611000|3|Shangluo|商洛|shang luo
620100|2|Lanzhou|兰州|lan zhou
620200|3|Jiayuguan|嘉峪关|jia yu guan
620300|3|Jinchang|金昌|jin chang
620400|3|Baiyin|白银|bai yin
620500|2|Tianshui|天水|tian shui
620600|3|Wuwei|武威|wu wei
620700|3|Zhangye|张掖|zhang ye
620800|3|Pingliang|平凉|ping liang
620900|3|Jiuquan|酒泉|jiu quan
620982|2|Dunhuang|敦煌|dun huang|Tunhuang
621000|3|Qingyang|庆阳|qing yang
621100|3|Dingxi|定西|ding xi
621200|3|Longnan|陇南|long nan
622900|3|Linxia|临夏|lin xia
623000|3|Gannan|甘南|gan nan
630100|2|Xining|西宁|xi ning
630200|3|Haidong|海东|hai dong
632600|3|Golog|果洛|guo luo
632700|3|Yushu|玉树|yu shu
632800|3|Haixi|海西|hai xi
640100|2|Yinchuan|银川|yin chuan
640200|3|Shizuishan|石嘴山|shi zui shan
640300|3|Wuzhong|吴忠|wu zhong
640400|3|Guyuan|固原|gu yuan
640500|3|Zhongwei|中卫|zhong wei
650100|2|Ürümqi|乌鲁木齐|wu lu mu qi|Urumqi,Urumchi
650200|3|Karamay|克拉玛依|ke la ma yi
650400|3|Turpan|吐鲁番|tu lu fan
650500|3|Hami|哈密|ha mi
652300|3|Changji|昌吉|chang ji
652700|3|Bortala|博尔塔拉|bo er ta la
652800|3|Bayingolin|巴音郭楞|ba yin guo leng
652900|3|Aksu|阿克苏|a ke su
653000|3|Kizilsu|克孜勒苏|ke zi le su
653100|2|Kashgar|喀什|ka shi|Kashi,Kaxgar
653200|3|Hotan|和田|he tian
654000|2|Ili|伊犁|yi li|Yining,伊宁
654200|3|Tacheng|塔城|ta cheng
654300|2|Altay|阿勒泰|a le tai
659001|3|Shihezi|石河子|shi he zi
`;
