import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Makes a class of each lambda and method reference of compiled classes, as the compiler did before Java 8.
 *
 * <p>{@code list.forEach(x -> add(x))} asks the running JVM to make a class for the lambda the first time it is reached,
 * which costs a tenth of a millisecond each, also where the class lies ready in an archive: there are four hundred on the
 * way through a first build, a tenth of a small site. After this step the class is there, {@code Outer$$L7}, and the place
 * of the lambda calls its {@code of}, which takes what the lambda captures. Nothing else changes: the body of the lambda stays
 * where it was, so that stack traces name the same lines.
 *
 * <p>Use: {@code java -cp asm.jar LambdaClasses.java FOLDER}, FOLDER being a root of packages. Running it again changes
 * nothing.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.7.29">the JVM on nest members</a>
 */
public final class LambdaClasses {
    private static final String MARK = "$$L";

    private final Path root;

    /** The classes made, by the class that holds the private members they may use: its nest. */
    private final Map<String, List<String>> madeByHost = new TreeMap<>();

    private LambdaClasses(Path root) {
        this.root = root;
    }

    public static void main(String[] arguments) throws IOException {
        LambdaClasses step = new LambdaClasses(Path.of(arguments[0]));
        for (Path file : step.compiled()) step.convert(file);
        for (String host : step.madeByHost.keySet()) step.admit(host);
    }

    private List<Path> compiled() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.toString().contains(MARK))
                    .sorted()
                    .toList();
        }
    }

    private void convert(Path file) throws IOException {
        ClassWriter writer = new ClassWriter(0);
        Outer outer = new Outer(writer);
        new ClassReader(Files.readAllBytes(file)).accept(outer, 0);
        if (outer.made.isEmpty()) return;

        forget(outer.name);
        for (Map.Entry<String, byte[]> made : outer.made.entrySet()) Files.write(file(made.getKey()), made.getValue());
        Files.write(file, writer.toByteArray());
        madeByHost.computeIfAbsent(outer.host, host -> new ArrayList<>()).addAll(outer.made.keySet());
    }

    /** Those of an earlier compilation go: there may have been more of them. */
    private void forget(String outer) throws IOException {
        Path folder = file(outer).getParent();
        String prefix = outer.substring(outer.lastIndexOf('/') + 1) + MARK;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path old : files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .toList()) {
                Files.delete(old);
            }
        }
    }

    private Path file(String type) {
        return root.resolve(type + ".class");
    }

    /** Both sides must say that they belong together: the made class names its host, and here the host names it. */
    private void admit(String host) throws IOException {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(Files.readAllBytes(file(host))).accept(new Host(writer, madeByHost.get(host)), 0);
        Files.write(file(host), writer.toByteArray());
    }

    /** A class with lambdas: each becomes a call of its made class. */
    private static final class Outer extends ClassVisitor {
        private final Map<String, byte[]> made = new TreeMap<>();
        private int version;
        private String name = "";
        private String host = "";

        private Outer(ClassWriter writer) {
            super(Opcodes.ASM9, writer);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] faces) {
            this.version = version;
            this.name = name;
            this.host = name;
            super.visit(version, access, name, signature, parent, faces);
        }

        @Override
        public void visitNestHost(String host) {
            this.host = host;
            super.visitNestHost(host);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, type, signature, thrown)) {
                @Override
                public void visitInvokeDynamicInsn(String method, String factory, Handle maker, Object... how) {
                    if (maker.getOwner().equals("java/lang/invoke/LambdaMetafactory")) {
                        visitMethodInsn(Opcodes.INVOKESTATIC, made(method, factory, maker, how), "of", factory, false);
                    } else {
                        super.visitInvokeDynamicInsn(method, factory, maker, how);
                    }
                }
            };
        }

        private String made(String method, String factory, Handle maker, Object... how) {
            if (!maker.getName().equals("metafactory")) {
                throw new IllegalStateException(
                        name + ": a lambda that is Serializable or of two types is not known here");
            }
            String type = name + MARK + made.size();
            Lambda lambda = new Lambda(type, method, factory, (Type) how[0], (Handle) how[1], (Type) how[2]);
            made.put(type, lambda.bytes(version, host));
            return type;
        }
    }

    /**
     * One lambda: {@code method} is what its interface wants, of type {@code erased} there and {@code exact} here;
     * {@code body} is what it calls; {@code factory} takes what is captured and gives the interface.
     */
    private record Lambda(String type, String method, String factory, Type erased, Handle body, Type exact) {
        private byte[] bytes(int version, String host) {
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
            String face = Type.getReturnType(factory).getInternalName();
            writer.visit(version, access, type, null, "java/lang/Object", new String[] {face});
            writer.visitNestHost(host);
            constructor(writer);
            if (captured().length == 0) one(writer);
            of(writer);
            call(writer);
            writer.visitEnd();
            return writer.toByteArray();
        }

        private Type[] captured() {
            return Type.getArgumentTypes(factory);
        }

        private String constructorType() {
            return Type.getMethodDescriptor(Type.VOID_TYPE, captured());
        }

        private void constructor(ClassWriter writer) {
            MethodVisitor code = writer.visitMethod(Opcodes.ACC_PRIVATE, "<init>", constructorType(), null, null);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
            int local = 1;
            for (int k = 0; k < captured().length; k++) {
                Type kind = captured()[k];
                writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(k), kind.getDescriptor(), null, null);
                code.visitVarInsn(Opcodes.ALOAD, 0);
                code.visitVarInsn(kind.getOpcode(Opcodes.ILOAD), local);
                code.visitFieldInsn(Opcodes.PUTFIELD, type, field(k), kind.getDescriptor());
                local += kind.getSize();
            }
            end(code, Opcodes.RETURN);
        }

        private static String field(int k) {
            return "captured" + k;
        }

        /** A lambda that captures nothing is the same object each time. */
        private void one(ClassWriter writer) {
            int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
            writer.visitField(access, "ONE", "L" + type + ";", null, null);
            MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
            code.visitTypeInsn(Opcodes.NEW, type);
            code.visitInsn(Opcodes.DUP);
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, type, "<init>", constructorType(), false);
            code.visitFieldInsn(Opcodes.PUTSTATIC, type, "ONE", "L" + type + ";");
            end(code, Opcodes.RETURN);
        }

        private void of(ClassWriter writer) {
            MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "of", factory, null, null);
            if (captured().length == 0) {
                code.visitFieldInsn(Opcodes.GETSTATIC, type, "ONE", "L" + type + ";");
            } else {
                code.visitTypeInsn(Opcodes.NEW, type);
                code.visitInsn(Opcodes.DUP);
                int local = 0;
                for (Type kind : captured()) {
                    code.visitVarInsn(kind.getOpcode(Opcodes.ILOAD), local);
                    local += kind.getSize();
                }
                code.visitMethodInsn(Opcodes.INVOKESPECIAL, type, "<init>", constructorType(), false);
            }
            end(code, Opcodes.ARETURN);
        }

        private void call(ClassWriter writer) {
            MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, method, erased.getDescriptor(), null, null);
            boolean fresh = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
            if (fresh) {
                code.visitTypeInsn(Opcodes.NEW, body.getOwner());
                code.visitInsn(Opcodes.DUP);
            }
            for (int k = 0; k < captured().length; k++) {
                code.visitVarInsn(Opcodes.ALOAD, 0);
                code.visitFieldInsn(Opcodes.GETFIELD, type, field(k), captured()[k].getDescriptor());
            }
            arguments(code);
            code.visitMethodInsn(instruction(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
            Type result = fresh ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
            Type wanted = erased.getReturnType();
            if (wanted.getSort() == Type.VOID) {
                if (result.getSize() > 0) code.visitInsn(result.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
            } else {
                Fit.fit(code, result, result, wanted);
            }
            end(code, wanted.getOpcode(Opcodes.IRETURN));
        }

        private void arguments(MethodVisitor code) {
            List<Type> wanted = new ArrayList<>();
            boolean ofObject = body.getTag() != Opcodes.H_INVOKESTATIC && body.getTag() != Opcodes.H_NEWINVOKESPECIAL;
            if (ofObject) wanted.add(Type.getObjectType(body.getOwner()));
            wanted.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
            Type[] given = erased.getArgumentTypes();
            int local = 1;
            for (int k = 0; k < given.length; k++) {
                code.visitVarInsn(given[k].getOpcode(Opcodes.ILOAD), local);
                Fit.fit(code, given[k], exact.getArgumentTypes()[k], wanted.get(captured().length + k));
                local += given[k].getSize();
            }
        }

        /** A private method is called from another class of its nest like any other. */
        private int instruction() {
            return switch (body.getTag()) {
                case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
                case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
                default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
            };
        }

        private static void end(MethodVisitor code, int instruction) {
            code.visitInsn(instruction);
            code.visitMaxs(0, 0);
            code.visitEnd();
        }
    }

    /**
     * Makes one type of another, as the language does.
     *
     * @see <a href="https://docs.oracle.com/javase/specs/jls/se17/html/jls-5.html">conversions</a>
     */
    private static final class Fit {
        /** {@code given} is on the stack, a reference of it is known to be {@code exact}, {@code wanted} is to be. */
        private static void fit(MethodVisitor code, Type given, Type exact, Type wanted) {
            if (isPrimitive(given) && isPrimitive(wanted)) {
                widen(code, given, wanted);
            } else if (isPrimitive(given)) {
                String box = box(given);
                String type = "(" + given.getDescriptor() + ")L" + box + ";";
                code.visitMethodInsn(Opcodes.INVOKESTATIC, box, "valueOf", type, false);
            } else if (isPrimitive(wanted)) {
                Type inside = inside(exact, wanted);
                code.visitTypeInsn(Opcodes.CHECKCAST, box(inside));
                String name = inside.getClassName() + "Value";
                code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, box(inside), name, "()" + inside.getDescriptor(), false);
                widen(code, inside, wanted);
            } else if (!given.equals(wanted) && !wanted.getInternalName().equals("java/lang/Object")) {
                code.visitTypeInsn(Opcodes.CHECKCAST, wanted.getInternalName());
            }
        }

        private static boolean isPrimitive(Type type) {
            return type.getSort() < Type.ARRAY;
        }

        private static String box(Type primitive) {
            return switch (primitive.getSort()) {
                case Type.BOOLEAN -> "java/lang/Boolean";
                case Type.CHAR -> "java/lang/Character";
                case Type.BYTE -> "java/lang/Byte";
                case Type.SHORT -> "java/lang/Short";
                case Type.INT -> "java/lang/Integer";
                case Type.FLOAT -> "java/lang/Float";
                case Type.LONG -> "java/lang/Long";
                default -> "java/lang/Double";
            };
        }

        /** What the box {@code exact} holds; where it is not a box, what is wanted. */
        private static Type inside(Type exact, Type wanted) {
            return Stream.of("Z", "C", "B", "S", "I", "F", "J", "D")
                    .map(Type::getType)
                    .filter(primitive -> box(primitive).equals(exact.getInternalName()))
                    .findFirst()
                    .orElse(wanted);
        }

        private static void widen(MethodVisitor code, Type from, Type to) {
            String way = stacked(from) + stacked(to);
            if (way.charAt(0) == way.charAt(1)) return;
            code.visitInsn(
                    switch (way) {
                        case "IJ" -> Opcodes.I2L;
                        case "IF" -> Opcodes.I2F;
                        case "ID" -> Opcodes.I2D;
                        case "JF" -> Opcodes.L2F;
                        case "JD" -> Opcodes.L2D;
                        case "FD" -> Opcodes.F2D;
                        default -> throw new IllegalStateException(from + " cannot become " + to);
                    });
        }

        /** Small numbers are ints on the stack. */
        private static String stacked(Type primitive) {
            return primitive.getSort() <= Type.INT ? "I" : primitive.getDescriptor();
        }
    }

    /** A class that takes others into its nest. */
    private static final class Host extends ClassVisitor {
        private final TreeSet<String> members;

        private Host(ClassWriter writer, List<String> members) {
            super(Opcodes.ASM9, writer);
            this.members = new TreeSet<>(members);
        }

        @Override
        public void visitNestMember(String member) {
            members.remove(member);
            super.visitNestMember(member);
        }

        @Override
        public void visitEnd() {
            members.forEach(super::visitNestMember);
            super.visitEnd();
        }
    }
}
