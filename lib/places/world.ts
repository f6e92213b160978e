/**
 * Cities of the world by country (ISO 3166-1): id|importance|English|Chinese|pinyin|other names. Ids are this table's own serial numbers
 * and stay for ever: add at the next free number, and never give one a second time. Importance is 1 (known everywhere) to 3.
 */
export const world = `
US
1|1|New York|纽约|niu yue|NYC,New York City
2|1|Los Angeles|洛杉矶|luo shan ji|LA
3|1|San Francisco|旧金山|jiu jin shan|SF,三藩市
4|2|Chicago|芝加哥|zhi jia ge
5|2|Houston|休斯敦|xiu si dun|休斯顿
6|2|Phoenix|菲尼克斯|fei ni ke si|凤凰城
7|2|Philadelphia|费城|fei cheng
8|2|San Antonio|圣安东尼奥|sheng an dong ni ao
9|2|San Diego|圣迭戈|sheng die ge|圣地亚哥
10|2|Dallas|达拉斯|da la si
11|2|Austin|奥斯汀|ao si ting
12|2|San Jose|圣何塞|sheng he sai
13|3|Jacksonville|杰克逊维尔|jie ke xun wei er
14|3|Fort Worth|沃思堡|wo si bao
15|3|Columbus|哥伦布|ge lun bu
16|3|Charlotte|夏洛特|xia luo te
17|3|Indianapolis|印第安纳波利斯|yin di an na bo li si
18|1|Seattle|西雅图|xi ya tu
19|2|Denver|丹佛|dan fo
20|1|Washington, D.C.|华盛顿|hua sheng dun|DC,Washington DC
21|1|Boston|波士顿|bo shi dun
22|3|El Paso|埃尔帕索|ai er pa suo
23|2|Nashville|纳什维尔|na shen wei er
24|3|Detroit|底特律|di te lü
25|3|Oklahoma City|俄克拉何马城|e ke la he ma cheng
26|2|Portland|波特兰|bo te lan
27|1|Las Vegas|拉斯维加斯|la si wei jia si
28|3|Memphis|孟菲斯|meng fei si
29|3|Louisville|路易斯维尔|lu yi si wei er
30|3|Baltimore|巴尔的摩|ba er de mo
31|3|Milwaukee|密尔沃基|mi er wo ji
32|3|Albuquerque|阿尔伯克基|a er bo ke ji
33|3|Tucson|图森|tu sen
34|3|Fresno|弗雷斯诺|fu lei si nuo
35|3|Sacramento|萨克拉门托|sa ke la men tuo
36|3|Kansas City|堪萨斯城|kan sa si cheng
37|2|Atlanta|亚特兰大|ya te lan da
38|3|Omaha|奥马哈|ao ma ha
39|3|Colorado Springs|科罗拉多斯普林斯|ke luo la duo si pu lin si
40|3|Raleigh|罗利|luo li
41|3|Long Beach|长滩|chang tan
42|3|Virginia Beach|弗吉尼亚海滩|fu ji ni ya hai tan
43|1|Miami|迈阿密|mai a mi
44|2|Oakland|奥克兰|ao ke lan
45|2|Minneapolis|明尼阿波利斯|ming ni a bo li si
46|3|Tulsa|塔尔萨|ta er sa
47|3|Tampa|坦帕|tan pa
48|3|Arlington|阿灵顿|a ling dun
49|2|New Orleans|新奥尔良|xin ao er liang
50|3|Wichita|威奇托|wei qi tuo
51|3|Cleveland|克利夫兰|ke li fu lan
52|3|Bakersfield|贝克斯菲尔德|bei ke si fei er de
53|2|Honolulu|檀香山|tan xiang shan|火奴鲁鲁
54|3|Anaheim|阿纳海姆|a na hai mu
55|2|Orlando|奥兰多|ao lan duo
56|3|Irvine|尔湾|er wan
57|3|Newark|纽瓦克|niu wa ke
58|3|St. Louis|圣路易斯|sheng lu yi si|Saint Louis
59|3|Pittsburgh|匹兹堡|pi zi bao
60|3|Cincinnati|辛辛那提|xin xin na ti
61|3|Anchorage|安克雷奇|an ke lei qi
62|3|St. Paul|圣保罗|sheng bao luo|Saint Paul
63|3|Jersey City|泽西城|ze xi cheng
64|3|Durham|达勒姆|da le mu
65|3|Buffalo|布法罗|bu fa luo|水牛城
66|3|Plano|普莱诺|pu lai nuo
67|3|Boise|博伊西|bo yi xi
68|3|Richmond|里士满|li shi man
69|3|Spokane|斯波坎|si bo kan
70|3|Salt Lake City|盐湖城|yan hu cheng
71|3|Madison|麦迪逊|mai di xun
72|3|Reno|里诺|li nuo
73|3|Ann Arbor|安娜堡|an na bao
74|3|Santa Fe|圣菲|sheng fei
75|3|Savannah|萨凡纳|sa fan na
76|3|Charleston|查尔斯顿|cha er si dun
77|3|Asheville|阿什维尔|a shen wei er
78|3|Santa Barbara|圣巴巴拉|sheng ba ba la
79|3|Santa Cruz|圣克鲁斯|sheng ke lu si
80|3|Palo Alto|帕洛阿尔托|pa luo a er tuo
81|3|Berkeley|伯克利|bo ke li
82|3|Pasadena|帕萨迪纳|pa sa di na
83|3|Princeton|普林斯顿|pu lin si dun
84|3|New Haven|纽黑文|niu hei wen
85|3|Providence|普罗维登斯|pu luo wei deng si
86|3|Burlington|伯灵顿|bo ling dun
87|3|Birmingham|伯明翰|bo ming han
88|3|Knoxville|诺克斯维尔|nuo ke si wei er
89|3|Des Moines|得梅因|de mei yin
90|3|Little Rock|小石城|xiao shi cheng
91|3|Key West|基韦斯特|ji wei si te
92|3|Aspen|阿斯彭|a si peng
93|3|Sedona|塞多纳|sai duo na
94|3|Fairbanks|费尔班克斯|fei er ban ke si
CA
95|1|Toronto|多伦多|duo lun duo
96|1|Vancouver|温哥华|wen ge hua
97|2|Montreal|蒙特利尔|meng te li er|Montréal
98|2|Ottawa|渥太华|wo tai hua
99|3|Calgary|卡尔加里|ka er jia li
100|3|Edmonton|埃德蒙顿|ai de meng dun
101|3|Winnipeg|温尼伯|wen ni bo
102|3|Quebec City|魁北克城|kui bei ke cheng|Québec
103|3|Hamilton|哈密尔顿|ha mi er dun
104|3|Halifax|哈利法克斯|ha li fa ke si
105|3|Victoria|维多利亚|wei duo li ya
106|3|Saskatoon|萨斯卡通|sa si ka tong
107|3|Regina|里贾纳|li jia na
108|3|Banff|班夫|ban fu
109|3|Whistler|惠斯勒|hui si le
110|3|Waterloo|滑铁卢|hua tie lu
111|3|St. John's|圣约翰斯|sheng yue han si|Saint John's
MX
112|1|Mexico City|墨西哥城|mo xi ge cheng|CDMX,Ciudad de México
113|2|Guadalajara|瓜达拉哈拉|gua da la ha la
114|2|Monterrey|蒙特雷|meng te lei
115|3|Puebla|普埃布拉|pu ai bu la
116|3|Tijuana|蒂华纳|di hua na
117|2|Cancún|坎昆|kan kun
118|3|Oaxaca|瓦哈卡|wa ha ka
119|3|Mérida|梅里达|mei li da
120|3|Guanajuato|瓜纳华托|gua na hua tuo
121|3|Playa del Carmen|普拉亚德尔卡门|pu la ya de er ka men
122|3|Tulum|图卢姆|tu lu mu
GT
123|3|Guatemala City|危地马拉城|wei di ma la cheng
124|3|Antigua Guatemala|安提瓜|an ti gua
CU
125|2|Havana|哈瓦那|ha wa na|La Habana
JM
126|3|Kingston|金斯敦|jin si dun
DO
127|3|Santo Domingo|圣多明各|sheng duo ming ge
PR
128|3|San Juan|圣胡安|sheng hu an
HN
129|3|Tegucigalpa|特古西加尔巴|te gu xi jia er ba
SV
130|3|San Salvador|圣萨尔瓦多|sheng sa er wa duo
NI
131|3|Managua|马那瓜|ma na gua
CR
132|3|San José|圣何塞|sheng he sai
PA
133|3|Panama City|巴拿马城|ba na ma cheng
CO
134|2|Bogotá|波哥大|bo ge da
135|3|Medellín|麦德林|mai de lin
136|3|Cartagena|卡塔赫纳|ka ta he na
137|3|Cali|卡利|ka li
VE
138|3|Caracas|加拉加斯|jia la jia si
EC
139|3|Quito|基多|ji duo
140|3|Guayaquil|瓜亚基尔|gua ya ji er
PE
141|2|Lima|利马|li ma
142|3|Cusco|库斯科|ku si ke
143|3|Arequipa|阿雷基帕|a lei ji pa
BO
144|3|La Paz|拉巴斯|la ba si
145|3|Santa Cruz de la Sierra|圣克鲁斯|sheng ke lu si
BR
146|1|São Paulo|圣保罗|sheng bao luo
147|1|Rio de Janeiro|里约热内卢|li yue re nei lu
148|2|Brasília|巴西利亚|ba xi li ya
149|3|Salvador|萨尔瓦多|sa er wa duo
150|3|Fortaleza|福塔莱萨|fu ta lai sa
151|3|Belo Horizonte|贝洛奥里藏特|bei luo ao li cang te
152|3|Manaus|马瑙斯|ma nao si
153|3|Curitiba|库里蒂巴|ku li di ba
154|3|Recife|累西腓|lei xi fei
155|3|Porto Alegre|阿雷格里港|a lei ge li gang
156|3|Florianópolis|弗洛里亚诺波利斯|fu luo li ya nuo bo li si
AR
157|1|Buenos Aires|布宜诺斯艾利斯|bu yi nuo si ai li si
158|3|Córdoba|科尔多瓦|ke er duo wa
159|3|Rosario|罗萨里奥|luo sa li ao
160|3|Mendoza|门多萨|men duo sa
161|3|Bariloche|巴里洛切|ba li luo qie
162|3|Ushuaia|乌斯怀亚|wu si huai ya
CL
163|2|Santiago|圣地亚哥|sheng di ya ge
164|3|Valparaíso|瓦尔帕莱索|wa er pa lai suo
165|3|Punta Arenas|蓬塔阿雷纳斯|peng ta a lei na si
UY
166|3|Montevideo|蒙得维的亚|meng de wei di ya
PY
167|3|Asunción|亚松森|ya song sen
GB
168|1|London|伦敦|lun dun
169|2|Manchester|曼彻斯特|man che si te
170|2|Birmingham|伯明翰|bo ming han
171|3|Leeds|利兹|li zi
172|3|Glasgow|格拉斯哥|ge la si ge
173|2|Edinburgh|爱丁堡|ai ding bao
174|2|Liverpool|利物浦|li wu pu
175|3|Bristol|布里斯托|bu li si tuo
176|3|Sheffield|谢菲尔德|xie fei er de
177|3|Cardiff|加的夫|jia de fu|卡迪夫
178|3|Belfast|贝尔法斯特|bei er fa si te
179|2|Oxford|牛津|niu jin
180|2|Cambridge|剑桥|jian qiao
181|3|Brighton|布莱顿|bu lai dun
182|3|York|约克|yue ke
183|3|Bath|巴斯|ba si
184|3|Nottingham|诺丁汉|nuo ding han
185|3|Newcastle upon Tyne|纽卡斯尔|niu ka si er
186|3|Southampton|南安普敦|nan an pu dun
187|3|St Andrews|圣安德鲁斯|sheng an de lu si
188|3|Inverness|因弗内斯|yin fu nei si
189|3|Leicester|莱斯特|lai si te
190|3|Coventry|考文垂|kao wen chui
IE
191|2|Dublin|都柏林|du bo lin
192|3|Cork|科克|ke ke
193|3|Galway|戈尔韦|ge er wei
FR
194|1|Paris|巴黎|ba li
195|2|Marseille|马赛|ma sai
196|2|Lyon|里昂|li ang
197|2|Nice|尼斯|ni si
198|3|Toulouse|图卢兹|tu lu zi
199|3|Bordeaux|波尔多|bo er duo
200|3|Strasbourg|斯特拉斯堡|si te la si bao
201|3|Lille|里尔|li er
202|3|Nantes|南特|nan te
203|3|Montpellier|蒙彼利埃|meng bi li ai
204|3|Cannes|戛纳|jia na
205|3|Avignon|阿维尼翁|a wei ni weng
206|3|Annecy|安纳西|an na xi
207|3|Colmar|科尔马|ke er ma
208|3|Grenoble|格勒诺布尔|ge le nuo bu er
DE
209|1|Berlin|柏林|bo lin
210|2|Munich|慕尼黑|mu ni hei|München
211|2|Hamburg|汉堡|han bao
212|2|Frankfurt|法兰克福|fa lan ke fu
213|3|Cologne|科隆|ke long|Köln
214|3|Stuttgart|斯图加特|si tu jia te
215|3|Düsseldorf|杜塞尔多夫|du sai er duo fu
216|3|Leipzig|莱比锡|lai bi xi
217|3|Dresden|德累斯顿|de lei si dun
218|3|Nuremberg|纽伦堡|niu lun bao|Nürnberg
219|3|Heidelberg|海德堡|hai de bao
220|3|Hanover|汉诺威|han nuo wei|Hannover
221|3|Bremen|不来梅|bu lai mei
222|3|Bonn|波恩|bo en
223|3|Freiburg|弗赖堡|fu lai bao
224|3|Aachen|亚琛|ya chen
NL
225|1|Amsterdam|阿姆斯特丹|a mu si te dan
226|3|Rotterdam|鹿特丹|lu te dan
227|3|The Hague|海牙|hai ya|Den Haag
228|3|Utrecht|乌得勒支|wu de le zhi
229|3|Eindhoven|埃因霍温|ai yin huo wen
230|3|Delft|代尔夫特|dai er fu te
231|3|Leiden|莱顿|lai dun
BE
232|2|Brussels|布鲁塞尔|bu lu sai er|Bruxelles
233|3|Antwerp|安特卫普|an te wei pu
234|3|Ghent|根特|gen te
235|3|Bruges|布鲁日|bu lu ri
236|3|Leuven|鲁汶|lu wen
LU
237|3|Luxembourg|卢森堡|lu sen bao
CH
238|2|Zurich|苏黎世|su li shi|Zürich
239|2|Geneva|日内瓦|ri nei wa|Genève
240|3|Basel|巴塞尔|ba sai er
241|3|Bern|伯尔尼|bo er ni
242|3|Lausanne|洛桑|luo sang
243|3|Lucerne|卢塞恩|lu sai en|琉森,Luzern
244|3|Interlaken|因特拉肯|yin te la ken
245|3|Zermatt|采尔马特|cai er ma te
AT
246|2|Vienna|维也纳|wei ye na|Wien
247|3|Salzburg|萨尔茨堡|sa er ci bao
248|3|Innsbruck|因斯布鲁克|yin si bu lu ke
249|3|Graz|格拉茨|ge la ci
250|3|Hallstatt|哈尔施塔特|ha er shi ta te
IT
251|1|Rome|罗马|luo ma|Roma
252|2|Milan|米兰|mi lan|Milano
253|2|Venice|威尼斯|wei ni si|Venezia
254|2|Florence|佛罗伦萨|fo luo lun sa|Firenze
255|3|Naples|那不勒斯|na bu le si|Napoli
256|3|Turin|都灵|du ling|Torino
257|3|Bologna|博洛尼亚|bo luo ni ya
258|3|Genoa|热那亚|re na ya|Genova
259|3|Verona|维罗纳|wei luo na
260|3|Palermo|巴勒莫|ba le mo
261|3|Pisa|比萨|bi sa
262|3|Siena|锡耶纳|xi ye na
263|3|Catania|卡塔尼亚|ka ta ni ya
264|3|Como|科莫|ke mo
VA
265|3|Vatican City|梵蒂冈|fan di gang
MC
266|3|Monaco|摩纳哥|mo na ge
ES
267|1|Barcelona|巴塞罗那|ba sai luo na
268|2|Madrid|马德里|ma de li
269|3|Valencia|瓦伦西亚|wa lun xi ya
270|3|Seville|塞维利亚|sai wei li ya|Sevilla
271|3|Granada|格拉纳达|ge la na da
272|3|Bilbao|毕尔巴鄂|bi er ba e
273|3|Málaga|马拉加|ma la jia
274|3|Zaragoza|萨拉戈萨|sa la ge sa
275|3|San Sebastián|圣塞瓦斯蒂安|sheng sai wa si di an
276|3|Palma|帕尔马|pa er ma
277|3|Salamanca|萨拉曼卡|sa la man ka
278|3|Toledo|托莱多|tuo lai duo
279|3|Ibiza|伊维萨|yi wei sa
PT
280|2|Lisbon|里斯本|li si ben|Lisboa
281|3|Porto|波尔图|bo er tu
282|3|Coimbra|科英布拉|ke ying bu la
283|3|Faro|法鲁|fa lu
284|3|Funchal|丰沙尔|feng sha er
DK
285|2|Copenhagen|哥本哈根|ge ben ha gen|København
286|3|Aarhus|奥胡斯|ao hu si
SE
287|2|Stockholm|斯德哥尔摩|si de ge er mo
288|3|Gothenburg|哥德堡|ge de bao|Göteborg
289|3|Malmö|马尔默|ma er mo
290|3|Uppsala|乌普萨拉|wu pu sa la
291|3|Kiruna|基律纳|ji lü na
NO
292|2|Oslo|奥斯陆|ao si lu
293|3|Bergen|卑尔根|bei er gen
294|3|Trondheim|特隆赫姆|te long he mu
295|3|Tromsø|特罗姆瑟|te luo mu se
296|3|Stavanger|斯塔万格|si ta wan ge
FI
297|2|Helsinki|赫尔辛基|he er xin ji
298|3|Tampere|坦佩雷|tan pei lei
299|3|Turku|图尔库|tu er ku
300|3|Rovaniemi|罗瓦涅米|luo wa nie mi
IS
301|2|Reykjavík|雷克雅未克|lei ke ya wei ke
EE
302|3|Tallinn|塔林|ta lin
LV
303|3|Riga|里加|li jia
LT
304|3|Vilnius|维尔纽斯|wei er niu si
PL
305|2|Warsaw|华沙|hua sha|Warszawa
306|3|Kraków|克拉科夫|ke la ke fu|Cracow
307|3|Wrocław|弗罗茨瓦夫|fu luo ci wa fu
308|3|Gdańsk|格但斯克|ge dan si ke
309|3|Poznań|波兹南|bo zi nan
CZ
310|2|Prague|布拉格|bu la ge|Praha
311|3|Brno|布尔诺|bu er nuo
312|3|Český Krumlov|克鲁姆洛夫|ke lu mu luo fu
SK
313|3|Bratislava|布拉迪斯拉发|bu la di si la fa
HU
314|2|Budapest|布达佩斯|bu da pei si
315|3|Debrecen|德布勒森|de bu le sen
SI
316|3|Ljubljana|卢布尔雅那|lu bu er ya na
317|3|Bled|布莱德|bu lai de
HR
318|3|Zagreb|萨格勒布|sa ge le bu
319|3|Dubrovnik|杜布罗夫尼克|du bu luo fu ni ke
320|3|Split|斯普利特|si pu li te
BA
321|3|Sarajevo|萨拉热窝|sa la re wo
322|3|Mostar|莫斯塔尔|mo si ta er
RS
323|3|Belgrade|贝尔格莱德|bei er ge lai de|Beograd
324|3|Novi Sad|诺维萨德|nuo wei sa de
ME
325|3|Podgorica|波德戈里察|bo de ge li cha
326|3|Kotor|科托尔|ke tuo er
MK
327|3|Skopje|斯科普里|si ke pu li
AL
328|3|Tirana|地拉那|di la na
GR
329|2|Athens|雅典|ya dian
330|3|Thessaloniki|塞萨洛尼基|sai sa luo ni ji
331|3|Santorini|圣托里尼|sheng tuo li ni
332|3|Heraklion|伊拉克利翁|yi la ke li weng
BG
333|3|Sofia|索非亚|suo fei ya
334|3|Plovdiv|普罗夫迪夫|pu luo fu di fu
RO
335|3|Bucharest|布加勒斯特|bu jia le si te
336|3|Cluj-Napoca|克卢日-纳波卡|ke lu ri na bo ka
337|3|Brașov|布拉索夫|bu la suo fu
MD
338|3|Chișinău|基希讷乌|ji xi ne wu
UA
339|2|Kyiv|基辅|ji fu|Kiev
340|3|Lviv|利沃夫|li wo fu
341|3|Odesa|敖德萨|ao de sa|Odessa
342|3|Kharkiv|哈尔科夫|ha er ke fu
BY
343|3|Minsk|明斯克|ming si ke
RU
344|1|Moscow|莫斯科|mo si ke
345|2|Saint Petersburg|圣彼得堡|sheng bi de bao|St Petersburg
346|3|Novosibirsk|新西伯利亚|xin xi bo li ya
347|3|Yekaterinburg|叶卡捷琳堡|ye ka jie lin bao
348|3|Kazan|喀山|ka shan
349|3|Vladivostok|符拉迪沃斯托克|fu la di wo si tuo ke|海参崴
350|3|Irkutsk|伊尔库茨克|yi er ku ci ke
351|3|Khabarovsk|哈巴罗夫斯克|ha ba luo fu si ke|伯力
352|3|Sochi|索契|suo qi
353|3|Murmansk|摩尔曼斯克|mo er man si ke
354|3|Kaliningrad|加里宁格勒|jia li ning ge le
GE
355|3|Tbilisi|第比利斯|di bi li si
356|3|Batumi|巴统|ba tong
AM
357|3|Yerevan|埃里温|ai li wen
AZ
358|3|Baku|巴库|ba ku
TR
359|1|Istanbul|伊斯坦布尔|yi si tan bu er
360|3|Ankara|安卡拉|an ka la
361|3|Izmir|伊兹密尔|yi zi mi er
362|3|Antalya|安塔利亚|an ta li ya
363|3|Göreme|格雷梅|ge lei mei|卡帕多奇亚,Cappadocia
CY
364|3|Nicosia|尼科西亚|ni ke xi ya
365|3|Limassol|利马索尔|li ma suo er
MT
366|3|Valletta|瓦莱塔|wa lai ta
IL
367|2|Tel Aviv|特拉维夫|te la wei fu
368|3|Haifa|海法|hai fa
369|2|Jerusalem|耶路撒冷|ye lu sa leng
PS
370|3|Ramallah|拉姆安拉|la mu an la
371|3|Gaza|加沙|jia sha
LB
372|3|Beirut|贝鲁特|bei lu te
JO
373|3|Amman|安曼|an man
374|3|Petra|佩特拉|pei te la
SY
375|3|Damascus|大马士革|da ma shi ge
IQ
376|3|Baghdad|巴格达|ba ge da
377|3|Erbil|埃尔比勒|ai er bi le
IR
378|2|Tehran|德黑兰|de hei lan
379|3|Isfahan|伊斯法罕|yi si fa han
380|3|Shiraz|设拉子|she la zi
SA
381|2|Riyadh|利雅得|li ya de
382|3|Jeddah|吉达|ji da
383|3|Mecca|麦加|mai jia
384|3|Medina|麦地那|mai di na
385|3|AlUla|欧拉|ou la
AE
386|1|Dubai|迪拜|di bai
387|2|Abu Dhabi|阿布扎比|a bu zha bi
388|3|Sharjah|沙迦|sha jia
QA
389|2|Doha|多哈|duo ha
KW
390|3|Kuwait City|科威特城|ke wei te cheng
BH
391|3|Manama|麦纳麦|mai na mai
OM
392|3|Muscat|马斯喀特|ma si ka te
YE
393|3|Sanaa|萨那|sa na
EG
394|1|Cairo|开罗|kai luo
395|3|Alexandria|亚历山大|ya li shan da
396|3|Luxor|卢克索|lu ke suo
397|3|Aswan|阿斯旺|a si wang
398|3|Hurghada|赫尔格达|he er ge da
LY
399|3|Tripoli|的黎波里|de li bo li
TN
400|3|Tunis|突尼斯市|tu ni si shi
DZ
401|3|Algiers|阿尔及尔|a er ji er
MA
402|2|Casablanca|卡萨布兰卡|ka sa bu lan ka
403|2|Marrakesh|马拉喀什|ma la ka shen|Marrakech
404|3|Fez|非斯|fei si
405|3|Rabat|拉巴特|la ba te
406|3|Chefchaouen|舍夫沙万|she fu sha wan
407|3|Tangier|丹吉尔|dan ji er
SN
408|3|Dakar|达喀尔|da ka er
ML
409|3|Bamako|巴马科|ba ma ke
CI
410|3|Abidjan|阿比让|a bi rang
GH
411|3|Accra|阿克拉|a ke la
412|3|Kumasi|库马西|ku ma xi
NG
413|2|Lagos|拉各斯|la ge si
414|3|Abuja|阿布贾|a bu jia
415|3|Kano|卡诺|ka nuo
416|3|Ibadan|伊巴丹|yi ba dan
CM
417|3|Yaoundé|雅温得|ya wen de
418|3|Douala|杜阿拉|du a la
CD
419|3|Kinshasa|金沙萨|jin sha sa
AO
420|3|Luanda|罗安达|luo an da
SD
421|3|Khartoum|喀土穆|ka tu mu
ET
422|2|Addis Ababa|亚的斯亚贝巴|ya de si ya bei ba
KE
423|2|Nairobi|内罗毕|nei luo bi
424|3|Mombasa|蒙巴萨|meng ba sa
UG
425|3|Kampala|坎帕拉|kan pa la
RW
426|3|Kigali|基加利|ji jia li
TZ
427|3|Dar es Salaam|达累斯萨拉姆|da lei si sa la mu
428|3|Zanzibar|桑给巴尔|sang ji ba er
429|3|Arusha|阿鲁沙|a lu sha
ZM
430|3|Lusaka|卢萨卡|lu sa ka
431|3|Livingstone|利文斯通|li wen si tong
ZW
432|3|Harare|哈拉雷|ha la lei
433|3|Victoria Falls|维多利亚瀑布城|wei duo li ya pu bu cheng
MZ
434|3|Maputo|马普托|ma pu tuo
NA
435|3|Windhoek|温得和克|wen de he ke
436|3|Swakopmund|斯瓦科普蒙德|si wa ke pu meng de
BW
437|3|Gaborone|哈博罗内|ha bo luo nei
ZA
438|2|Johannesburg|约翰内斯堡|yue han nei si bao
439|1|Cape Town|开普敦|kai pu dun
440|3|Durban|德班|de ban
441|3|Pretoria|比勒陀利亚|bi le tuo li ya
MG
442|3|Antananarivo|塔那那利佛|ta na na li fo
MU
443|3|Port Louis|路易港|lu yi gang
SC
444|3|Victoria|维多利亚|wei duo li ya
IN
445|1|Mumbai|孟买|meng mai|Bombay
446|1|New Delhi|新德里|xin de li|Delhi,德里
447|2|Bengaluru|班加罗尔|ban jia luo er|Bangalore
448|2|Chennai|金奈|jin nai|Madras
449|2|Kolkata|加尔各答|jia er ge da|Calcutta
450|3|Hyderabad|海得拉巴|hai de la ba
451|3|Pune|浦那|pu na
452|3|Ahmedabad|艾哈迈达巴德|ai ha mai da ba de
453|3|Jaipur|斋浦尔|zhai pu er
454|3|Agra|阿格拉|a ge la
455|3|Varanasi|瓦拉纳西|wa la na xi
456|3|Kochi|科钦|ke qin|Cochin
457|3|Goa|果阿|guo a
458|3|Udaipur|乌代布尔|wu dai bu er
459|3|Amritsar|阿姆利则|a mu li ze
460|3|Lucknow|勒克瑙|le ke nao
PK
461|2|Karachi|卡拉奇|ka la qi
462|3|Lahore|拉合尔|la he er
463|3|Islamabad|伊斯兰堡|yi si lan bao
464|3|Hunza|罕萨|han sa
BD
465|2|Dhaka|达卡|da ka
466|3|Chattogram|吉大港|ji da gang|Chittagong
LK
467|3|Colombo|科伦坡|ke lun po
468|3|Kandy|康提|kang ti
469|3|Galle|加勒|jia le
NP
470|2|Kathmandu|加德满都|jia de man dou
471|3|Pokhara|博卡拉|bo ka la
BT
472|3|Thimphu|廷布|ting bu
MV
473|3|Malé|马累|ma lei
AF
474|3|Kabul|喀布尔|ka bu er
KZ
475|3|Almaty|阿拉木图|a la mu tu
476|3|Astana|阿斯塔纳|a si ta na
UZ
477|3|Tashkent|塔什干|ta shi gan
478|3|Samarkand|撒马尔罕|sa ma er han
479|3|Bukhara|布哈拉|bu ha la
KG
480|3|Bishkek|比什凯克|bi shen kai ke
TJ
481|3|Dushanbe|杜尚别|du shang bie
TM
482|3|Ashgabat|阿什哈巴德|a shen ha ba de
MN
483|2|Ulaanbaatar|乌兰巴托|wu lan ba tuo|Ulan Bator
JP
484|1|Tokyo|东京|dong jing|東京
485|1|Osaka|大阪|da ban
486|1|Kyoto|京都|jing dou
487|2|Yokohama|横滨|heng bin|横浜
488|2|Nagoya|名古屋|ming gu wu
489|2|Sapporo|札幌|zha huang
490|2|Fukuoka|福冈|fu gang|福岡
491|2|Kobe|神户|shen hu|神戸
492|3|Hiroshima|广岛|guang dao|広島
493|3|Sendai|仙台|xian tai
494|2|Nara|奈良|nai liang
495|3|Kanazawa|金泽|jin ze|金沢
496|3|Hakone|箱根|xiang gen
497|3|Kamakura|镰仓|lian cang|鎌倉
498|2|Naha|那霸|na ba|冲绳,Okinawa
499|3|Nagasaki|长崎|chang qi
500|3|Hakodate|函馆|han guan
501|3|Otaru|小樽|xiao zun
502|3|Takayama|高山|gao shan
503|3|Kumamoto|熊本|xiong ben
504|3|Matsuyama|松山|song shan
505|3|Takamatsu|高松|gao song
506|3|Kagoshima|鹿儿岛|lu er dao
507|3|Nikko|日光|ri guang
508|3|Fujikawaguchiko|富士河口湖|fu shi he kou hu|河口湖,Kawaguchiko
KR
509|1|Seoul|首尔|shou er|서울
510|2|Busan|釜山|fu shan|Pusan
511|3|Incheon|仁川|ren chuan
512|3|Daegu|大邱|da qiu
513|3|Daejeon|大田|da tian
514|3|Gwangju|光州|guang zhou
515|2|Jeju|济州|ji zhou
516|3|Gyeongju|庆州|qing zhou
517|3|Jeonju|全州|quan zhou
518|3|Suwon|水原|shui yuan
519|3|Gangneung|江陵|jiang ling
KP
520|3|Pyongyang|平壤|ping rang
VN
521|2|Hanoi|河内|he nei|Hà Nội
522|2|Ho Chi Minh City|胡志明市|hu zhi ming shi|Saigon,西贡
523|2|Da Nang|岘港|xian gang
524|3|Hoi An|会安|hui an
525|3|Hue|顺化|shun hua
526|3|Nha Trang|芽庄|ya zhuang
527|3|Da Lat|大叻|da le
528|3|Ha Long|下龙|xia long
529|3|Sa Pa|沙巴|sha ba
530|3|Phu Quoc|富国岛|fu guo dao
LA
531|3|Vientiane|万象|wan xiang
532|3|Luang Prabang|琅勃拉邦|lang bo la bang
KH
533|3|Phnom Penh|金边|jin bian
534|3|Siem Reap|暹粒|xian li|吴哥
TH
535|1|Bangkok|曼谷|man gu
536|2|Chiang Mai|清迈|qing mai
537|2|Phuket|普吉|pu ji
538|3|Pattaya|芭提雅|ba ti ya
539|3|Chiang Rai|清莱|qing lai
540|3|Krabi|甲米|jia mi
541|3|Ko Samui|苏梅岛|su mei dao
542|3|Hua Hin|华欣|hua xin
543|3|Pai|拜县|bai xian
MM
544|3|Yangon|仰光|yang guang
545|3|Mandalay|曼德勒|man de le
546|3|Bagan|蒲甘|pu gan
MY
547|1|Kuala Lumpur|吉隆坡|ji long po|KL
548|2|Penang|槟城|bin cheng|George Town
549|3|Malacca|马六甲|ma liu jia|Melaka
550|3|Johor Bahru|新山|xin shan
551|3|Ipoh|怡保|yi bao
552|3|Kota Kinabalu|亚庇|ya bi|哥打京那巴鲁
553|3|Kuching|古晋|gu jin
554|3|Langkawi|兰卡威|lan ka wei
555|3|Semporna|仙本那|xian ben na
SG
556|1|Singapore|新加坡|xin jia po
BN
557|3|Bandar Seri Begawan|斯里巴加湾市|si li ba jia wan shi
ID
558|2|Jakarta|雅加达|ya jia da
559|2|Bali|巴厘岛|ba li dao|Denpasar
560|3|Yogyakarta|日惹|ri re
561|3|Bandung|万隆|wan long
562|3|Surabaya|泗水|si shui
563|3|Medan|棉兰|mian lan
564|3|Ubud|乌布|wu bu
565|3|Labuan Bajo|拉布安巴焦|la bu an ba jiao
TL
566|3|Dili|帝力|di li
PH
567|2|Manila|马尼拉|ma ni la
568|3|Cebu|宿务|su wu
569|3|Davao|达沃|da wo
570|3|Boracay|长滩岛|chang tan dao
571|3|El Nido|爱妮岛|ai ni dao
572|3|Baguio|碧瑶|bi yao
AU
573|1|Sydney|悉尼|xi ni
574|1|Melbourne|墨尔本|mo er ben
575|2|Brisbane|布里斯班|bu li si ban
576|2|Perth|珀斯|po si
577|3|Adelaide|阿德莱德|a de lai de
578|3|Canberra|堪培拉|kan pei la
579|3|Gold Coast|黄金海岸|huang jin hai an
580|3|Hobart|霍巴特|huo ba te
581|3|Cairns|凯恩斯|kai en si
582|3|Darwin|达尔文|da er wen
583|3|Newcastle|纽卡斯尔|niu ka si er
584|3|Alice Springs|艾丽斯斯普林斯|ai li si si pu lin si
NZ
585|2|Auckland|奥克兰|ao ke lan
586|2|Wellington|惠灵顿|hui ling dun
587|3|Christchurch|基督城|ji du cheng|克赖斯特彻奇
588|2|Queenstown|皇后镇|huang hou zhen
589|3|Dunedin|达尼丁|da ni ding
590|3|Rotorua|罗托鲁阿|luo tuo lu a
591|3|Hamilton|哈密尔顿|ha mi er dun
592|3|Wānaka|瓦纳卡|wa na ka
FJ
593|3|Suva|苏瓦|su wa
594|3|Nadi|楠迪|nan di
PG
595|3|Port Moresby|莫尔兹比港|mo er zi bi gang
PF
596|3|Papeete|帕皮提|pa pi ti
HK
597|1|Hong Kong|香港|xiang gang|Xianggang,Hongkong,HK
MO
598|1|Macao|澳门|ao men|Macau
TW
599|1|Taipei|台北|tai bei|臺北
600|2|Kaohsiung|高雄|gao xiong
601|2|Taichung|台中|tai zhong
602|2|Tainan|台南|tai nan
603|3|Hualien|花莲|hua lian
604|3|Taitung|台东|tai dong
605|3|Hsinchu|新竹|xin zhu
606|3|Keelung|基隆|ji long
607|3|Chiayi|嘉义|jia yi
608|3|Jiufen|九份|jiu fen
609|3|Taoyuan|桃园|tao yuan
610|3|New Taipei|新北|xin bei
611|3|Yilan|宜兰|yi lan
612|3|Kenting|垦丁|ken ding
613|3|Kinmen|金门|jin men
614|3|Penghu|澎湖|peng hu
`;
