import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Lets a class of a library be loaded by any loader, the JVM's own too: where the class asks for its own loader, which may be
 * null there, it gets the loader of the program.
 *
 * <p>The launcher gives the jar to the JVM's own loader, which takes no Java code to run for each of two thousand classes: a
 * fifteenth of the time of a small site. FreeMarker would not start there for one such question.
 *
 * <p>Use: {@code java -cp asm.jar AnyLoader.java LIBRARY.jar CLASS FOLDER}, such as {@code freemarker.jar
 * freemarker/ext/beans/DefaultMemberAccessPolicy target/classes}; the class in the folder goes before that of the library.
 * It fails when the class asks no such question any more, since nobody needs this step then.
 *
 * @see <a href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/lang/Class.html#getClassLoader()">a loader
 *     may be null</a>
 */
public final class AnyLoader {
    private boolean asked;

    private AnyLoader() {}

    public static void main(String[] arguments) throws IOException {
        String file = arguments[1] + ".class";
        Path to = Path.of(arguments[2], file);
        try (ZipFile library = new ZipFile(arguments[0]);
                InputStream in = library.getInputStream(library.getEntry(file))) {
            byte[] made = new AnyLoader().convert(in.readAllBytes());
            Files.createDirectories(to.getParent());
            Files.write(to, made);
        }
    }

    private byte[] convert(byte[] from) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(from).accept(visitor(writer), 0);
        if (!asked) {
            throw new IllegalStateException("the class does not ask for its loader: this step can go");
        }
        return writer.toByteArray();
    }

    private ClassVisitor visitor(ClassWriter writer) {
        return new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String type, String signature, String[] exceptions) {
                MethodVisitor to = super.visitMethod(access, name, type, signature, exceptions);
                return new MethodVisitor(Opcodes.ASM9, to) {
                    @Override
                    public void visitMethodInsn(
                            int code, String owner, String called, String type, boolean ofInterface) {
                        if (owner.equals("java/lang/Class") && called.equals("getClassLoader")) {
                            asked = true;
                            super.visitInsn(Opcodes.POP);
                            super.visitMethodInsn(
                                    Opcodes.INVOKESTATIC, "java/lang/ClassLoader", "getSystemClassLoader", type, false);
                        } else {
                            super.visitMethodInsn(code, owner, called, type, ofInterface);
                        }
                    }
                };
            }
        };
    }
}
