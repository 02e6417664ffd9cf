package fittingroom.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fittingroom.base.Outcome;
import fittingroom.base.Problem;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Category;
import fittingroom.events.Channel;
import fittingroom.events.Placement;
import fittingroom.scoring.TinyShop;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleCompilerTest {

    private final Catalog catalog = TinyShop.evening().catalog();
    private final RuleCompiler compiler = new RuleCompiler();

    @Test
    void conditionsMatchWhatTheySay() {
        assertEquals(List.of("clutch", "backpack"), matching(new Condition.Any(List.of(
                new Condition.InCategory(Category.of("women > bags")), new Condition.Has("type", "Backpack")))));
        assertEquals(List.of("earrings", "tee"), matching(new Condition.Priced(0, 4900)));
        assertEquals(List.of("boots", "parka"), matching(new Condition.All(List.of(
                new Condition.Has("style", "rugged"), new Condition.Not(TinyShop.product("backpack"))))));
        assertEquals(catalog.size(), matching(Condition.ANYTHING).size());
        assertEquals(catalog.size(), matching(new Condition.All(List.of())).size());
        assertEquals(List.of(), matching(new Condition.Any(List.of())));
    }

    @Test
    void sameAsAnchorDependsOnTheAnchor() {
        Rule rule = Rule.of("r", "", new Condition.SameAsAnchor("style"), new Effect.Hide());
        CompiledRules compiled = compiler.compile(RuleSet.EMPTY.with(rule), catalog);
        ProductSet beside = compiled.at(Page.at(Placement.SIMILAR, Channel.WEB, TinyShop.NOW).beside(0)).blocks().getFirst().what();
        assertEquals(6, beside.count());
        assertEquals(0, compiled.at(Page.at(Placement.HOME, Channel.WEB, TinyShop.NOW)).blocks().getFirst().what().count());
    }

    @Test
    void aMovedSliderFindsItsAnswersAgain() {
        Rule rule = Rule.of("r", "", new Condition.Has("style", "rugged"), new Effect.Boost(10));
        ProductSet once = only(compiler.compile(RuleSet.EMPTY.with(rule), catalog));
        ProductSet again = only(compiler.compile(RuleSet.EMPTY.with(rule.withThen(new Effect.Boost(20))), catalog));
        assertSame(once, again);
    }

    @Test
    void aRuleOnADeletedProductIsReportedAndMatchesNothing() {
        Rule rule = Rule.of("r", "Old coat", TinyShop.product("gone"), new Effect.Pin(1));
        CompiledRules compiled = compiler.compile(RuleSet.EMPTY.with(rule), catalog);
        assertEquals(
                List.of(RuleProblem.PRODUCT_GONE, RuleProblem.MATCHES_NOTHING),
                compiled.problems().stream().map(Problem::kind).toList());
        assertEquals(0, compiled.matches(rule));
        assertTrue(compiled.problems().getFirst().message().contains("“Old coat” names the product gone"));
    }

    /// Names are text: no sign in them means anything but itself.
    @Test
    void wordsThatLookLikePatternsMatchOnlyThemselves() {
        List<String> odd = List.of(".*", "(a+)+$", "[", "\\", "%", "_", "{0}", "'or'1'='1", "a|b", "$1");
        TinyShop shop = TinyShop.evening();
        odd.forEach(name -> shop.sells(name, name, "Odd > " + name, 100, "style=" + name));
        Catalog stocked = shop.catalog();
        for (String name : odd) {
            for (Condition what : List.of(
                    TinyShop.product(name), new Condition.Has("style", name), new Condition.InCategory(Category.of("Odd > " + name)))) {
                Rule rule = Rule.of("r", name, what, new Effect.Hide());
                CompiledRules compiled = compiler.compile(RuleSet.EMPTY.with(rule), stocked);
                assertEquals(1, compiled.matches(rule), what.toString());
                assertTrue(RuleSentence.of(rule, stocked).contains(name), name);
                assertEquals(Outcome.done(RuleSet.EMPTY.with(rule)), RuleFile.read(RuleFile.write(RuleSet.EMPTY.with(rule))));
            }
        }
    }

    @Test
    void aRuleReadsBackAsOneSentence() {
        Rule rule = Rule.of("r", "", new Condition.Has("style", "rugged"), new Effect.Bury(40))
                .when(TinyShop.product("dress")).at(Scope.at(Placement.COMPLETE_THE_LOOK));
        assertEquals(
                "Bury products with style rugged by 40 % beside “Satin evening dress” at “Complete the look”",
                RuleSentence.of(rule, catalog));
        assertEquals(
                "Let products with style rugged stand beside “Satin evening dress” at “Complete the look”",
                RuleSentence.of(rule.withThen(new Effect.GoesWith()), catalog));
    }

    private static ProductSet only(CompiledRules rules) {
        return rules.at(Page.at(Placement.HOME, Channel.WEB, TinyShop.NOW)).factors().getFirst().what();
    }

    private List<String> matching(Condition what) {
        Rule rule = Rule.of("r", "", what, new Effect.Hide());
        ProductSet set = compiler.compile(RuleSet.EMPTY.with(rule), catalog)
                .at(Page.at(Placement.HOME, Channel.WEB, TinyShop.NOW)).blocks().getFirst().what();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < catalog.size(); i++) {
            if (set.has(i)) {
                ids.add(catalog.product(i).id().value());
            }
        }
        return ids;
    }
}
