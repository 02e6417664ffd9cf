package fittingroom.ui.parts;

import fittingroom.catalog.Attributes;
import fittingroom.catalog.Product;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;

/// A product's face: its drawing on a tint of its colour, or its picture where there is one and the person allows
/// it. It follows the theme.
public final class Portrait extends StackPane {

    private final Drawings drawings;
    private final int size;
    private final CornerRadii corners;
    private final ImageView drawing = new ImageView();
    private final ImageView picture = new ImageView();
    private Optional<Product> shown = Optional.empty();
    private Subscription looking = Subscription.EMPTY;
    private Attributes read = Attributes.UNKNOWN;

    /// @param size side of the drawing in pixels; the tinted ground may be larger
    public Portrait(Drawings drawings, int size, double radius) {
        this.drawings = drawings;
        this.size = size;
        this.corners = new CornerRadii(radius);
        getStyleClass().add("portrait");
        setMinSize(0, 0);
        drawing.setFitWidth(size);
        drawing.setFitHeight(size);
        drawing.setMouseTransparent(true);
        picture.setPreserveRatio(true);
        picture.setMouseTransparent(true);
        picture.fitWidthProperty().bind(widthProperty());
        picture.fitHeightProperty().bind(heightProperty());
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        clip.setArcWidth(2 * radius);
        clip.setArcHeight(2 * radius);
        setClip(clip);
        getChildren().addAll(drawing, picture);
        sceneProperty().subscribe(scene -> watchLook(scene != null));
    }

    private void watchLook(boolean watch) {
        looking.unsubscribe();
        looking = Subscription.EMPTY;
        if (watch) {
            Look look = drawings.look();
            looking = Subscription.combine(
                    look.darkProperty().subscribe(this::redraw), look.picturesProperty().subscribe(this::redraw));
            redraw();
        }
    }

    /// Draws at another side than it was made for, in pixels.
    void side(double pixels) {
        drawing.setFitWidth(pixels);
        drawing.setFitHeight(pixels);
    }

    public void show(Product product, Attributes attributes) {
        boolean same = shown.isPresent() && shown.get().equals(product) && read.equals(attributes);
        shown = Optional.of(product);
        read = attributes;
        if (!same) {
            redraw();
        }
    }

    private void redraw() {
        shown.ifPresent(product -> {
            setBackground(new Background(new BackgroundFill(drawings.tint(product, read), corners, Insets.EMPTY)));
            drawing.setImage(drawings.of(product, read, size));
            drawing.setVisible(true);
            picture.setImage(null);
            if (drawings.look().showsPictures() && !product.picture().isBlank()) {
                load(product);
            }
        });
    }

    /// The drawing stays until the picture is there, and for good where it does not come.
    private void load(Product product) {
        Image image;
        try {
            image = new Image(product.picture(), 2.0 * size, 2.0 * size, true, true, true);
        } catch (IllegalArgumentException noAddress) {
            drawing.setVisible(true);
            return;
        }
        image.progressProperty().subscribe(done -> {
            boolean ready = done.doubleValue() >= 1 && !image.isError();
            if (ready && shown.filter(product::equals).isPresent()) {
                picture.setImage(image);
                drawing.setVisible(false);
            }
        });
    }
}
