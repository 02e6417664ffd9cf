package fittingroom.app;

/// Where the program starts: the window without arguments, or with `window` or `window --workspace DIR`; a
/// command with any others. It decides nothing else.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Logs.hushClassPathRemark();
        if (arguments.length == 0 || (arguments.length == 1 && arguments[0].equals("window"))) {
            FittingRoom.openWindow();
        } else if (arguments.length == 3 && arguments[0].equals("window") && arguments[1].equals("--workspace")) {
            FittingRoom.openWindow(arguments[2]);
        } else {
            Runtime.getRuntime().halt(FittingRoom.runCommand(arguments));
        }
    }
}
