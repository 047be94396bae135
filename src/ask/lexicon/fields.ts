import { AFFAIR } from './affair.ts';
import { BODY } from './body.ts';
import { BUILDING } from './building.ts';
import { BUYING } from './buying.ts';
import { CALENDAR } from './calendar.ts';
import { CAMPUS } from './campus.ts';
import { CLOUD } from './cloud.ts';
import { CONDITION } from './condition.ts';
import { COUNTER } from './counter.ts';
import { DEALING } from './dealing.ts';
import { DEED } from './deed.ts';
import { DESK } from './desk.ts';
import { EFFORT } from './effort.ts';
import { ERRAND } from './errand.ts';
import { FORMALITY } from './formality.ts';
import { FORTUNE } from './fortune.ts';
import { GADGET } from './gadget.ts';
import { HANDLING } from './handling.ts';
import { HEALTH } from './health.ts';
import { HOUSE } from './house.ts';
import { IDEA } from './idea.ts';
import { IDIOM } from './idiom.ts';
import { INDUSTRY } from './industry.ts';
import { JARGON } from './jargon.ts';
import { JUDGEMENT } from './judgement.ts';
import { JUSTICE } from './justice.ts';
import { KIND } from './kind.ts';
import { KITCHEN } from './kitchen.ts';
import { LIKENESS } from './likeness.ts';
import { MARKET } from './market.ts';
import { MEASURE } from './measure.ts';
import { MESSAGE } from './message.ts';
import { MISHAP } from './mishap.ts';
import { MONEY } from './money.ts';
import { NATURE } from './nature.ts';
import { OCCASION } from './occasion.ts';
import { PAPER } from './paper.ts';
import { PARLANCE } from './parlance.ts';
import { PASSAGE } from './passage.ts';
import { PEOPLE } from './people.ts';
import { PERSON } from './person.ts';
import { PLACE } from './place.ts';
import { PLANT } from './plant.ts';
import { PRACTICE } from './practice.ts';
import { PROFESSION } from './profession.ts';
import { PROGRESS } from './progress.ts';
import { PUBLIC } from './public.ts';
import { REGISTER } from './register.ts';
import { SECURITY } from './security.ts';
import { SHORTHAND } from './shorthand.ts';
import { SITE } from './site.ts';
import { SUM } from './sum.ts';
import { TEMPER } from './temper.ts';
import { TOOL } from './tool.ts';
import { TRANSPORT } from './transport.ts';
import { TROUBLE } from './trouble.ts';
import { VAULT } from './vault.ts';
import { VEHICLE } from './vehicle.ts';
import { WARD } from './ward.ts';
import { WARDROBE } from './wardrobe.ts';

/** All fields of life that the lexicon has words of. A field's name is that of its file. */
export const FIELDS: readonly string[] = [
  AFFAIR,
  BODY,
  BUILDING,
  BUYING,
  CALENDAR,
  CAMPUS,
  CLOUD,
  CONDITION,
  COUNTER,
  DEALING,
  DEED,
  DESK,
  EFFORT,
  ERRAND,
  FORMALITY,
  FORTUNE,
  GADGET,
  HANDLING,
  HEALTH,
  HOUSE,
  IDEA,
  IDIOM,
  INDUSTRY,
  JARGON,
  JUDGEMENT,
  JUSTICE,
  KIND,
  KITCHEN,
  LIKENESS,
  MARKET,
  MEASURE,
  MESSAGE,
  MISHAP,
  MONEY,
  NATURE,
  OCCASION,
  PAPER,
  PARLANCE,
  PASSAGE,
  PEOPLE,
  PERSON,
  PLACE,
  PLANT,
  PRACTICE,
  PROFESSION,
  PROGRESS,
  PUBLIC,
  REGISTER,
  SECURITY,
  SHORTHAND,
  SITE,
  SUM,
  TEMPER,
  TOOL,
  TRANSPORT,
  TROUBLE,
  VAULT,
  VEHICLE,
  WARD,
  WARDROBE,
];
