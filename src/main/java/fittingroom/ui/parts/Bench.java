package fittingroom.ui.parts;

import fittingroom.base.Id;
import fittingroom.base.Outcome;
import fittingroom.base.Watch;
import fittingroom.catalog.Catalog;
import fittingroom.catalog.Product;
import fittingroom.events.EventLog;
import fittingroom.events.Placement;
import fittingroom.ledger.Actor;
import fittingroom.rules.RuleSet;
import fittingroom.scoring.Request;
import fittingroom.scoring.Slate;
import fittingroom.workbench.History;
import fittingroom.workbench.Job;
import fittingroom.workbench.Whys;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// What the window needs of the live table: what is loaded, the draft, slates for a question, and the jobs that run.
/// It computes nothing itself and says nothing of how it is stored.
public interface Bench {

    /// What is loaded.
    ///
    /// @param name of the workspace
    /// @param learned whether a model has learned from events
    record Shop(String name, Catalog catalog, EventLog log, boolean learned) {}

    /// The slates for one question, under the draft and under what is published.
    ///
    /// @param micros time that both took
    record Answer(Slate draft, Slate published, long micros) {}

    Watch<Shop> shop();

    Watch<History> drafts();

    /// In how many things the draft differs from what is published, whoever made the difference and when.
    Watch<Integer> unpublished();

    void edit(String label, UnaryOperator<RuleSet> change);

    /// Like [#edit], but one deed with the last edit of the same label: for sliders.
    void amend(String label, UnaryOperator<RuleSet> change);

    void undo();

    void redo();

    /// Asks for slates; the newest question wins, and the answer may come on any thread.
    void preview(Request question, Consumer<Outcome<Answer>> answer);

    /// Asks why a product is in a slate of the draft or not; the newest question wins, and the answer may come on any thread.
    default void why(Request question, Id<Product> product, Consumer<Whys.Answer> answer) {}

    /// Sends a pairing to whoever judges; what is done holds what takes that back. Refused where it was judged already.
    Outcome<Runnable> flag(Id<Product> anchor, Id<Product> product, Placement placement);

    Watch<List<Job<?>>> jobs();

    /// Whose name stands on what is done here.
    Watch<Actor> person();

    /// Gives the person another name, and keeps it.
    void person(Actor name);
}
