package report.dsl.generator

import java.util.List
import java.util.Map

import static extension report.dsl.generator.Markup.escape

/** The page that lists published reports by body and year. */
final class IndexPage {

	static val TITLE = "政府信息公开工作年度报告"

	val Map<String, List<IndexEntry>> bodies

	/** Lists these reports, in whatever order they come. */
	new(List<IndexEntry> entries) {
		bodies = IndexList.byBody(entries)
	}

	/** The whole page. */
	def String page() {
		Markup.lines('''
			<!DOCTYPE html>
			<html lang="zh-Hans">
			<head>
			<meta charset="utf-8">
			<meta name="viewport" content="width=device-width, initial-scale=1">
			<meta name="color-scheme" content="light dark">
			<title>«TITLE»</title>
			<style>
			«StyleSheet.text»
			</style>
			</head>
			<body>
			<main>
			<article class="report">
			<h1>«TITLE»</h1>
			«IF bodies.empty»
				<p>尚未发布年度报告。</p>
			«ELSE»
				«table»
			«ENDIF»
			</article>
			</main>
			</body>
			</html>
		''')
	}

	def private table() '''
		<table class="index">
		<caption class="unseen">各机关历年年度报告</caption>
		<thead>
		<tr><th scope="col">机关</th><th scope="col">年度</th><th scope="col">年度报告</th></tr>
		</thead>
		«FOR body : bodies.entrySet»
			<tbody>
			«FOR entry : body.value»
				<tr>«IF entry === body.value.get(0)»<th scope="rowgroup"«IF body.value.size > 1» rowspan="«body.value.size»"«ENDIF»>«body.key.escape»</th>«ENDIF»«entry.cells»</tr>
			«ENDFOR»
			</tbody>
		«ENDFOR»
		</table>
	'''

	def private cells(IndexEntry it) '''<td>«IF year.present»«year.get»«ENDIF»</td><td><a href="«Href.of(path)»">«title.escape»</a>«IF draft» <strong class="state">草稿</strong>«ENDIF»</td>'''
}
