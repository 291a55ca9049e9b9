/** Beginnings of month names in the corpora's languages; a date is one of them beside a number. Lower case. */
export const MONTH_STEMS: readonly string[] =
  "jan feb mar mär märz apr may mai maj mei jun jul aug ago août sep sept set oct okt out nov dec dez des déc dic ene enero gen gennaio fev fév avr abr juin juil giu lug mag ott ledna února března dubna května června července srpna září října listopadu prosince sty lut kwi cze lip sie wrz paź lis gru янв фев мар апр мая июн июл авг сен окт ноя дек січ лют бер кві тра чер лип сер вер жов лис гру oca şub nis haz tem ağu eyl eki kas ara ιαν φεβ μαρ απρ μαΐ ιουν ιουλ αυγ σεπ οκτ νοε δεκ tháng tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu".split(
    " ",
  );
/** Weekdays, and what stands about a time of day: no name, alone on its segment. Lower case. */
export const TIME_WORDS: readonly string[] =
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica am pm a.m p.m a.m. p.m. uhr uur ist gmt utc est edt et pst pdt pt bst cet cest today yesterday heute gestern today's ago old".split(
    " ",
  );
