import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LineMap;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Prints the imports of Java files as the parser of javac sees them: one line of JSON for each path that stands on a line
 * of the standard input. Started by oracle-java.mjs.
 */
public final class Imports {
  public static void main(String[] arguments) throws Exception {
    BufferedReader paths = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String path = paths.readLine(); path != null; path = paths.readLine()) out.println(read(path));
    out.flush();
  }

  private static String read(String path) throws Exception {
    String text = Files.readString(Path.of(path));
    JavaFileObject source = new SimpleJavaFileObject(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreErrors) {
        return text;
      }
    };
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    JavacTask task = (JavacTask) compiler.getTask(null, null, problems, List.of("-proc:none"), null, List.of(source));
    CompilationUnitTree unit = task.parse().iterator().next();
    SourcePositions places = Trees.instance(task).getSourcePositions();
    LineMap lines = unit.getLineMap();
    StringBuilder json = new StringBuilder("{\"path\":").append(quoted(path)).append(",\"package\":");
    json.append(quoted(unit.getPackageName() == null ? "" : unit.getPackageName().toString())).append(",\"imports\":[");
    String separator = "";
    for (ImportTree imported : unit.getImports()) {
      long start = places.getStartPosition(unit, imported);
      long line = lines.getLineNumber(start);
      // The line map counts a tab as up to eight columns.
      long column = start - lines.getStartPosition(line) + 1;
      json.append(separator).append("{\"specifier\":").append(quoted(imported.getQualifiedIdentifier().toString()));
      json.append(",\"line\":").append(line).append(",\"column\":").append(column).append('}');
      separator = ",";
    }
    json.append(']');
    for (Diagnostic<? extends JavaFileObject> problem : problems.getDiagnostics()) {
      if (problem.getKind() != Diagnostic.Kind.ERROR) continue;
      json.append(",\"error\":").append(quoted(problem.getLineNumber() + ": " + problem.getMessage(null)));
      break;
    }
    return json.append('}').toString();
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char character : text.toCharArray()) {
      if (character == '"' || character == '\\') json.append('\\').append(character);
      else if (character < ' ' || character > '~') json.append(String.format("\\u%04x", (int) character));
      else json.append(character);
    }
    return json.append('"').toString();
  }
}
