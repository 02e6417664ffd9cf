package fittingroom.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fittingroom.catalog.Catalog;
import fittingroom.rules.Condition;
import fittingroom.rules.Effect;
import fittingroom.rules.Rule;
import fittingroom.rules.RuleSet;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void rulesOfOneNameAreToldApartByWhatTheyDo() {
        Rule one = Rule.of("a", "boots × dress", new Condition.Has("type", "boots"), new Effect.Hide());
        Rule other = Rule.of("b", "boots × dress", new Condition.Has("type", "sandal"), new Effect.Hide());
        Rule alone = Rule.of("c", "spring", new Condition.Has("type", "coat"), new Effect.Hide());
        Names names = new Names(RuleSet.EMPTY.with(one), RuleSet.EMPTY.with(one).with(other).with(alone), Catalog.EMPTY);
        assertNotEquals(names.of(one), names.of(other));
        assertEquals("spring", names.of(alone));
        assertEquals("boots × dress", new Names(RuleSet.EMPTY.with(one), RuleSet.EMPTY.with(one), Catalog.EMPTY).of(one));
    }
}
