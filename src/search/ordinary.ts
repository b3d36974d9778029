/**
 * Words of every day and of the ward. Those that are a slip away from a word of ours are told to the search, so that it
 * takes them as they are: who looks for "blood" does not mean "flood". Words that entries say anyway do no harm here.
 */
export const ordinary: readonly string[] = // People, body, illness and treatment
  (
    'abdomen abortion abuse ache acid addiction admission adult airway alcohol allergy ambulance anemia ' +
    'anesthesia ankle antibiotic anxiety appetite arm artery asthma autism baby back bacteria bandage bath bed ' +
    'belly biopsy birth bladder blade bleed blind blister blood bone bowel brain breast breath burn cancer ' +
    'cannula cardiac cardiology caregiver cast cavity cell chemo chest child cholesterol chronic clot cold colon ' +
    'coma concussion condition consent consult cough cramp crash cut cyst deaf death dementia dentist depression ' +
    'dermatology diabetes diagnosis diaper diet digest disability discharge disease dizzy donor dose drip drug ' +
    'ear eat eating eczema elbow elder embryo endoscopy epilepsy exam eye face faint family fat fatigue feel ' +
    'female fertility fever finger fitness flu fluid foot forensic fracture gait gene genetic geriatric germ ' +
    'gland glove glucose gown graft gut hair hand head heal healthy hear heart heartbeat heel height hernia hip ' +
    'hormone hospice hunger hygienist hypertension immune implant incubator infant infect infection inflammation ' +
    'inhaler inject injection injury inpatient insulin intensity intestine itch jaw joint kidney knee lactation ' +
    'larynx laser leg lens lesion leukemia limb lip liver lobby lung male mammogram massage maternity measles ' +
    'medication medicine menopause mental metabolic microbe midwife migraine morgue mother mouth muscle nail ' +
    'nausea neck needle neonatal nephrology nerve neural neurology newborn nipple nose nutrition obesity oncology ' +
    'optician oral organ organs orthopedic outbreak ovary overdose oxygen pain palsy parent paralysis pathology ' +
    'pediatric pelvis pharmacy phlebotomy physical pill placebo plasma pneumonia poison poisoning pollen posture ' +
    'powder pregnancy pregnant prenatal prescribe prescription preterm prostate psychiatry psychology pulse ' +
    'puncture rash reaction recipe recovery rectal reflux rehab relapse relief remedy renal residence respirator ' +
    'retina rib saliva salt scab scalp scalpel scan scar screening seizure senses serum sex sheet shock shot ' +
    'shoulder sick sight sinus skeleton skin skull sleep smoke smoking sneeze sore spasm specimen speech spinal ' +
    'spine spit splint sprain stent sterile stillbirth stitch stomach stool strain stress stretcher stroke sugar ' +
    'suicide surgeon surgery suture swab sweat swelling symptom syringe tablet taste teeth temperature tendon ' +
    'therapist therapy thermometer thirst throat thumb thyroid tissue toe tongue tonsil tooth toxic transfusion ' +
    'transplant trauma treat tremor triage tube tumor twin ulcer urine urology uterus vaccine vagina vein ' +
    'ventilator virus vision vital vitamin vocal vomit waist ward weight wheelchair womb wound wrist ' +
    // Work, money, law and office
    'accountant accident advert affair agenda agent applicant application appeal applause apprentice arrears ' +
    'article asset attend attention auction author bank banking bankrupt bar bargain base basis benefit bid bill ' +
    'bond bonus book booking borrow boss branch brand bribe broker browse budget building bus cafe calendar ' +
    'camera campaign canteen cap capital captain card career cargo carpenter carpet cash catch cater census ' +
    'ceremony chair character charge charity chart chat cheap chef chemical choice citizen civic civil claim ' +
    'class cleaner clerk client clothes club coach coast coffee coin colleague college color column committee ' +
    'commute compile complaint completion concern concert confidence congress constant construct construction ' +
    'consumer contain content contest context contrast controller convention conversion convert cook copyright ' +
    'corner corruption cost couch council count counter country county couple course court courtesy crew crime ' +
    'criminal crowd crown culture cup currency curriculum custom customer damage dance database date deadline ' +
    'dealer debate debt deed degree deliver delivery demand deposit desk dessert detective diary dinner diploma ' +
    'director disaster dish dismiss diverse divorce donate donation door drain drama draw drawer dress drink ' +
    'drive driver duty earn earnings economy editor election electric elevator embassy employment energy engine ' +
    'entertain entitle envelope equality equation error estate ethics evolution execution exercise exit expense ' +
    'experiment expertise export extension extent factory fair fall fashion fee fellow fence festival fiction ' +
    'figure film finance fine fire flag flat flight floor flower food football forecast foreign forest fork form ' +
    'formula fortune foundation founder franchise fraud freedom freight frequency friend fruit fuel fund funeral ' +
    'furniture gallery game garage garden gas gate generate generation generator gift glass goal gold golf goods ' +
    'grade graduate grass grocery ground growth guest gun gym habit hall handle hat hazard heat heating heritage ' +
    'hero hire history hobby holiday home honey honor hope horse hostel hotel hour house housing hunt husband ice ' +
    'image immigrant import income inch indicate industry inflation influence inherit inn inspection instance ' +
    'institute instrument integral interaction interest interface interpreter interval interview invest investor ' +
    'invitation invoice iron island item jacket jail jewel job journal journey judge juice jury justice kid ' +
    'kitchen knife labor ladder lady lake lamp land landlord language laundry lawn lawsuit lawyer lead leaf ' +
    'league lease leather lecture legend letter library license lift light limit linen lion liquid liquor ' +
    'literature litigation loan locker logic logo lottery lounge love luck luggage lunch luxury machine machinery ' +
    'magazine magnet maid mail mall manufacture marble march margin marine market marketing marriage master match ' +
    'mattress mayor meal meat mechanic medal melody memory menu merchant mercy mess metal meter mile military ' +
    'milk mill mineral minister minor mirror mission mode model modem monitor monkey morning mortgage motel motor ' +
    'mountain mouse movie museum music nation nature neighbor newspaper night node noise noon note notion novel ' +
    'nuclear nurse oak ocean officer oil opera orange orchestra origin outfit oven overnight pack page paint pair ' +
    'palace pan panel paper parade park parking parliament participant partly party passenger passport pasta path ' +
    'patient payroll peace pencil pension pepper percent phrase piano picnic picture pilot pin pink pipe planet ' +
    'plant plastic plate platform player plumber pocket poem poet poker pole politics poll pond pool population ' +
    'port portable porter portion portrait post postal postcode pot potato potter pound poverty prayer precision ' +
    'preference presence president press price pride priest prince principal print prison prize process produce ' +
    'producer product profession profit project projection promise prompt proof property proposal protest psychic ' +
    'pub publisher pump pupil puzzle qualification qualify quote rabbit race rail railway rain ranch rate reader ' +
    'recall receipt receiver reception recipient recognition reduction refund region rehearsal relation religion ' +
    'remain rent rental reporter reputation resident resort restaurant retail retirement reward rhythm rice rider ' +
    'ride riding ring river road robot rock roof room rope rose route royal rug sailor salad salary sale salon ' +
    'sand sandwich satellite saver scene scholar school science scissors score scout screen script sculpture sea ' +
    'season seat section seed selection senate sensor sentence session settlement shade shape share shark shelf ' +
    'shell shelter shift ship shirt shoe shoot shop shopping shore shower sibling sign silver singer sing sink ' +
    'sister situation size skill skirt sky slave slice slip slope snack snow soap soccer sock sofa soil soldier ' +
    'song soul sound soup space speaker species specify speed spell sphere spider spirit sponsor spoon sport ' +
    'spring square stable stadium stage stair stamp star statue steak steal steel stem stick stock stone storage ' +
    'store storm story stove stranger street strike string student studio stud style subsidy suburb subway suit ' +
    'suite suitcase summer sun supper supplied surface surname surprise survey sweater sweet swimming switch ' +
    'symbol tail tailor talent tale tank tape tax taxi tea teacher tech television temple tenant tent territory ' +
    'textbook theater theft theme theory ticket tide tie tiger tile timber tire toast tobacco toilet tomato tone ' +
    'ton tourist towel tower town toy trace track trade tradition traffic trail train trainer transit transport ' +
    'trash travel tray treasure treaty tree trial tribe trip troop truck trunk trust tuition tunnel turkey tutor ' +
    'uncle union universe upgrade uniform usage valley value van variation vegetable vehicle venue verdict ' +
    'veteran victim video view village violin visa vocation voice volume volunteer vote voucher wage waiter wall ' +
    'wallet war warehouse watch wave wealth weapon weather wedding weekend welfare wheel wife wind wine wing ' +
    'winner winter wire witness wolf woman wood wool workshop world wrap writer yard zone ' +
    // Doing and being
    'accept accuse achieve acquire adapt add admire admit adopt advance afford agony aim alive alone along alter ' +
    'amaze amount ancient anger angry announce annoy answer apart apologize appear apply approach argue arise ' +
    'arrive ash ashamed aside asleep assign assist assume attract automatic aware awful balance bare bear beat ' +
    'beautiful beg belong bend beside bet beyond bind bite bitter black blame blank bless blow blue board boil ' +
    'bold bore bother bounce brave break brief bright bring broad brown brush bury busy calm cancel carry casual ' +
    'cause celebrate chance chase cheat cheer chew chill circle clap classic climb cling cloudy collapse collect ' +
    'combine comfort command commit compete compose compute conduct confess confuse connect conquer consist ' +
    'constantly contact continue contribute cool correct crack crawl crazy creep cross cruel crush cry curious ' +
    'curve dare dark dawn dead dear decay declare decline decorate deep defeat delay delight deny depart depend ' +
    'dependent derive deserve desire destroy develop die dig dip direct dirty disappear dislike divide double ' +
    'doubt drag drawn dream drift drop drown dry dull dust eager earth ease east elect elegant embrace emerge ' +
    'emotion empty enable end endure enemy enjoy enormous enter equal escape even evil examine excite exclude ' +
    'excuse exist expand explode explore express extend extra extreme fade fail faith false famous far fate fault ' +
    'favor fear feed few fierce fight finish firm fit fix float flow fly fold fool forbid force forever forget ' +
    'forgive fortunate forward frank freeze frequent fresh frighten from front frozen full fun funny gain gather ' +
    'gaze gentle glad glory glow goodbye gossip grab grace grand grant grateful grave gray greedy green greet ' +
    'grey grin grip gross grow guess guilty halt hang happy harm harsh haste hate heaven heavy hell hide high hit ' +
    'hollow holy honest horizon horrible huge human humble humor hurry hurt ideal ignore imagine impress ' +
    'inclusion infinite innocent inspire intend intense invent invite jealous join joke joy jump keen kick kill ' +
    'kind kiss kneel knock knot lack lately latter laugh launch lay layer lazy lean leap lend lie life lively ' +
    'load local locate lonely loose lose lot loud lovely low loyal lucky mad magic manual mark marry mature melt ' +
    'mend merge merry mild misery mistake mix modest mood moral movement murder mutual mystery naked narrow nasty ' +
    'neat neglect neither nice noble nod north notice oblige obtain obvious odd offend omit oppose ordinary ' +
    'organize outstanding overcome owe pale panic pardon partial passion paste pattern pause pending perceive ' +
    'perfect perform permission permit persuade pet plain pleasant please pledge plenty polite poor pour praise ' +
    'pray prefer prepared present pretend pretty previous prime proceed proper properly proud pull punch pure ' +
    'purple push quarrel queen quiet quit quite radical raise rapid rare raw reach react ready real realize rear ' +
    'reason rebel reckon recover reflect refuse regard regret reject rejoice relax rely remark remember remind ' +
    'remote remove renew repair repeat reply rescue resist rest restore result retire retreat return reveal ' +
    'revenge rich rid ridicule ripe rise risen rival roar rob roll rot rough round row rub rude ruin rush sacred ' +
    'sad sake satisfy save scatter scratch scream seal search secret seek seem seldom select selfish separate ' +
    'serious settle severe shake shallow sharp shine shiny shout shrink shut shy silence silent silly simple ' +
    'sincere single sit slap slide slight slow smart smell smile smooth snap sob social solid solve sorrow sorry ' +
    'sour south spare spark speak spend spill spin splash splendid split spoil spot spread stand stare starve ' +
    'steady steep stiff sting stir strange stretch strict strip struggle stubborn stuck stuff stupid subtract ' +
    'succeed sudden suffer suggest sunny superior supreme surge surround suspect swallow swear sweep swell swift ' +
    'swing sympathy tall tame tap tear tease temper tempt tend tender terrible thank thick thief thin think ' +
    'thorough threaten throw tidy tight tired torture touch tough transform tremble trick trouble true tune twist ' +
    'ugly unite upset urge usual vague vain vanish vast vibrate victory violent visible vivid wake walk wander ' +
    'warm wash waste weak wear weave weep weird welcome west wet whisper whistle white wide wild willing win wipe ' +
    'wisdom wise wonder worship worth wreck yell yellow yesterday young ' +
    // Numbers, days and names of places
    'hundred thousand million dozen half third fourth fifth sixth seventh eighth ninth tenth eleven twelve ' +
    'thirteen twenty thirty forty fifty sixty eighty ninety monday tuesday wednesday thursday friday saturday ' +
    'sunday january february april june july august september october november december autumn america american ' +
    'africa asia europe canada mexico england ireland scotland wales france germany italy spain china japan india ' +
    'brazil australia texas florida california ohio georgia virginia carolina michigan boston chicago houston ' +
    'seattle phoenix denver atlanta paris london salem malta chile'
  ).split(' ');
