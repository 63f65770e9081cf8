import { wordSet } from "./tables.ts";

export const MONEY_BEFORE = wordSet(
  `cost costs costing worth pay pays paid paying spend spends spent spending price prices priced
   fine fined earn earns earned earning salary salaries wage wages profit profits losses revenue
   revenues income incomes turnover budget budgets fund funds funded grant grants invest invests
   invested investing investment charge charges charged debt debts loan loans lent borrow
   borrows borrowed raise raises raised raising value valued fee fees bill bills bonus donate
   donates donated donation donations bid contract compensation prize save saves saved savings`,
);

export const MONEY_AFTER = wordSet(
  `aid cash compensation damage damages debt debts fines funding funds income investment losses
   money profit profits revenue revenues sales savings spending support tax taxes`,
);

export const WEIGHT_BEFORE = wordSet(
  `weigh weighs weighed weighing weight lose loses lost losing shed drop gain gains gained baby
   lifted carry carries carried`,
);

export const WEIGHT_AFTER = wordSet("heavier lighter overweight underweight per");
