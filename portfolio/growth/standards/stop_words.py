"""Words that say nothing of what a text is about: little words of five languages, and what every standard says."""

ENGLISH = """
a about above after again against all also am an and any are as at be because been before being below between both but
by can could did do does doing down during each every few for from further get had has have having he her here hers him
his how i if in into is it its itself just me more most my no nor not now of off on once one only or other our out over
own same she should so some such than that the their them then there these they this those through to too under until
up upon very was we were what when where which while who whom why will with within without would you your
yesterday today week weeks year years day days month new first two three many much made make makes making use uses used
using way ways well good like need needs help helps helped work works working
"""
SPANISH = """
a al algo algunas algunos ante antes aquel así aun aunque cada como con contra cual cuando de del desde donde durante e
el ella ellas ellos en entre era eran es esa ese eso esta está están estas este esto estos fue fueron ha han hasta hay
la las le les lo los más me mi mis mismo muy nada ni no nos nosotros o otra otras otro otros para pero poco por porque
que qué quien se sea ser si sí sin sobre son su sus también tan tanto te tiene tienen todo todos tu un una uno unos y ya
yo año años día días semana hacer hace hizo nuevo nueva trabajo
"""
FRENCH = """
à afin ai ainsi alors après au aussi autre autres aux avec avant avoir ce cela ces cet cette chaque chez comme dans de
depuis des deux donc du elle elles en encore entre est et été être eu fait faire ici il ils je la le les leur leurs lors
lui mais me même mes moi mon ne nos notre nous on ont ou où par pas pendant peu plus plusieurs pour puis qu quand que
quel quelle qui sa sans se selon ses si son sont sous sur ta te tes toi ton tous tout toute toutes très tu un une vers
vos votre vous y an ans année jour jours semaine nouveau nouvelle travail bien
"""
GERMAN = """
ab aber alle allem allen aller als also am an ander andere anderen auch auf aus bei beim bin bis bist da damit dann das
dass dein dem den denn der des dessen die dies diese diesem diesen dieser doch dort du durch ein eine einem einen einer
eines er es etwas euch für gegen habe haben hat hatte hatten hier hin ich ihm ihn ihnen ihr ihre ihren im in ins ist ja
jede jedem jeden jeder kann kein keine können machen man mehr mein mich mir mit muss müssen nach nicht noch nun nur ob
oder ohne sehr sein seine seinen sich sie sind so soll sollen sondern sowie über um und uns unser unter vom von vor war
waren was weil wenn werden wie wieder will wir wird wo wurde wurden zu zum zur zwischen jahr jahre tag tage woche neue
neuen gut arbeit
"""
ARABIC = """
في من على إلى عن مع هذا هذه ذلك تلك التي الذي الذين هو هي هم هن أن إن كان كانت يكون ما لا لم لن قد كل بعض بين عند بعد
قبل حتى أو ثم أي أيضا كما لكن إذا حيث منذ خلال غير سوى نحن أنا أنت به بها له لها لهم فيه فيها عليه عليها منه منها التى
يوم سنة عام أسبوع عمل جديد
"""
STANDARDS_SPEAK = """
demonstrate demonstrates demonstrating demonstrated ensure ensures ensuring establish establishes develop develops
developing understand understands understanding know knows appropriate effective effectively including include
includes provide provides promote promotes support supports teacher teachers educator educators teaching teach
professional standard standards practice practices part
demostrar asegurar desarrollar conocer docente docentes maestro maestros profesor profesores enseñanza profesional
démontrer assurer développer connaître enseignant enseignants enseignement professionnel professionnels
lehrer lehrkraft lehrkräfte lehrerinnen unterrichten entwickeln kennen verstehen
معلم المعلم معلمين المعلمين تعليم التعليم مهني مهنية
"""
"""What stands in nearly every standard, and so points to none."""

ALL = f"{ENGLISH}{SPANISH}{FRENCH}{GERMAN}{ARABIC}{STANDARDS_SPEAK}"
