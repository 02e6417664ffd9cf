package fittingroom.ui.preview;

import fittingroom.base.Id;
import fittingroom.rules.CoherencePolicy.Treatment;
import fittingroom.scoring.Stage;
import java.util.Optional;

/// Brings the Preview desk into the states that a person would see.
public final class PreviewTour {

    private PreviewTour() {}

    /// A shopper beside a dress, a pin, a boost, a hidden product, and a clash that is chosen.
    public static void edit(PreviewDesk desk) {
        PreviewModel model = desk.model();
        model.chooseShopper(Optional.of("ana"));
        model.chooseAnchor(Optional.of(Id.of("slip-dress")));
        model.deeds().pin(Id.of("clutch"), 2);
        model.deeds().strength(Id.of("tote"), 150);
        model.deeds().hide(Id.of("oxford"));
        model.deeds().treat(Treatment.DEMOTE);
        model.choose(Id.of("ski-trousers"));
    }

    public static void tune(PreviewDesk desk) {
        edit(desk);
        desk.view().open(PreviewView.Side.TUNING);
    }

    public static void leftOut(PreviewDesk desk) {
        edit(desk);
        desk.model().askWho(Optional.of(Stage.TRIM));
        desk.view().open(PreviewView.Side.LEFT_OUT);
    }

    public static void sideBySide(PreviewDesk desk) {
        edit(desk);
        desk.model().toggleSideBySide();
        desk.model().choose(Id.of("clutch"));
    }
}
