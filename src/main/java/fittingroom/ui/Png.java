package fittingroom.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Draws what a scene shows into a PNG file, with or without a display. It opens no desk and waits for nothing.
final class Png {

    private Png() {}

    /// Writes the scene as it is now, at its own size. For the window's thread.
    ///
    /// @throws UncheckedIOException if the file cannot be written
    static Path print(Scene scene, Path file) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        keepNoPictures(scene);
        WritableImage image = scene.snapshot(null);
        BufferedImage pixels = copy(image);
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            ImageIO.write(pixels, "png", file.toFile());
        } catch (IOException broken) {
            throw new UncheckedIOException(file.toString(), broken);
        }
        return file;
    }

    /// A scroll pane keeps a picture of what it shows, and in a scene that no window shows it never takes a new one.
    private static void keepNoPictures(Scene scene) {
        scene.getRoot().lookupAll(".viewport").forEach(view -> view.setCache(false));
    }

    private static BufferedImage copy(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        PixelReader reader = image.getPixelReader();
        BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels.setRGB(x, y, reader.getArgb(x, y));
            }
        }
        return pixels;
    }
}
