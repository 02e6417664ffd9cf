package fittingroom.ui.releases;

import fittingroom.ui.parts.Nodes;
import fittingroom.ui.parts.Say;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// A hash as a person compares it, by its first digits, and a button that copies the whole. It computes none.
final class HashRow extends HBox {

    static final int DIGITS = 12;

    private final Label words = Nodes.label("", "code");
    private final Button copy = Nodes.iconButton(Feather.COPY, Say.it("ui.releases.hash.copy"), this::copy, "flat", "small");
    private String hash = "";

    HashRow() {
        super(4);
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().addAll(words, copy);
    }

    /// The first digits of a hash.
    static String brief(String hash) {
        return hash.substring(0, Math.min(DIGITS, hash.length()));
    }

    void show(String whole) {
        hash = whole;
        words.setText(Say.it("ui.releases.hash", brief(whole)));
        Nodes.tip(words, whole);
        copy.setGraphic(Nodes.icon(Feather.COPY));
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(hash);
        Clipboard.getSystemClipboard().setContent(content);
        copy.setGraphic(Nodes.icon(Feather.CHECK));
    }
}
